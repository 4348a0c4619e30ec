/** The dialogs in which a person names files: a title comes in, paths go out. */
@NullMarked
package org.portolan.desktop.files;

import org.jspecify.annotations.NullMarked;
