/** Words on the screen: a key comes in, the sentence in the window’s language goes out, before and after a workspace is open. */
@NullMarked
package org.portolan.desktop.words;

import org.jspecify.annotations.NullMarked;
