/** Docked tabs: screens come in; tabs and splits, which survive a restart, go out. */
@NullMarked
package org.portolan.desktop.dock;

import org.jspecify.annotations.NullMarked;
