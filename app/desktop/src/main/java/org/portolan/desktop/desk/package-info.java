/** What plugins’ views are given: a command’s id comes in from a view; its report comes back on the event thread. */
@NullMarked
package org.portolan.desktop.desk;

import org.jspecify.annotations.NullMarked;
