/** Anki’s files: packages, collections and text with header lines come in as notes, cards and reviews. */
@NullMarked
package org.portolan.courses.intake.anki;

import org.jspecify.annotations.NullMarked;
