/** The way in: arguments come in; a window, or an answer on the command line and an exit code, go out. */
@NullMarked
package org.portolan.launcher;

import org.jspecify.annotations.NullMarked;
