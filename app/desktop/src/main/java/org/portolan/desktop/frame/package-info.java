/** The one window: a session comes in; header, rail, tabs, drawer, command palette and foot go out. */
@NullMarked
package org.portolan.desktop.frame;

import org.jspecify.annotations.NullMarked;
