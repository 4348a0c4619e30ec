/** How it looks: the palette, the fonts and the icons come in from properties files; labels, buttons and colours go out. */
@NullMarked
package org.portolan.desktop.theme;

import org.jspecify.annotations.NullMarked;
