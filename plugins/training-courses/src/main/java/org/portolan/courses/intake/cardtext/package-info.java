/** Questions as cards, in the text that Anki imports. */
@NullMarked
package org.portolan.courses.intake.cardtext;

import org.jspecify.annotations.NullMarked;
