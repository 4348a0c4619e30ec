/** Words come in; the font files of this machine that have their letters go out, for what is written as PDF. */
@NullMarked
package org.portolan.render.paper;

import org.jspecify.annotations.NullMarked;
