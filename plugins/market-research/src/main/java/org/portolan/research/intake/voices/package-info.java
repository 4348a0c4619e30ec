/** Files of reviews and of buyers' questions come in; reviews with their language, stars, date and product are stored. */
@NullMarked
package org.portolan.research.intake.voices;

import org.jspecify.annotations.NullMarked;
