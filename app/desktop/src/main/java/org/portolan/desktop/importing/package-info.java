/** Imports on screen: a file comes in; what it is, how it looks, what came of it, and the way back go out. */
@NullMarked
package org.portolan.desktop.importing;

import org.jspecify.annotations.NullMarked;
