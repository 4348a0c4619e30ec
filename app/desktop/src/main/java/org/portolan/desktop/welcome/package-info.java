/** Before a workspace is open: a person’s choice of language and folder comes in; a folder to open goes out. */
@NullMarked
package org.portolan.desktop.welcome;

import org.jspecify.annotations.NullMarked;
