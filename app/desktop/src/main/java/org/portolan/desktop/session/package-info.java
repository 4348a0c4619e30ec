/** One open workspace in the window: the host comes in; work off the event thread goes out. */
@NullMarked
package org.portolan.desktop.session;

import org.jspecify.annotations.NullMarked;
