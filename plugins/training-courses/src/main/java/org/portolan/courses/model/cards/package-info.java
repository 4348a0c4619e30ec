/** Cards: a kind of note, a note and one of its cards come in; what stands on the card's front and back goes out. */
@NullMarked
package org.portolan.courses.model.cards;

import org.jspecify.annotations.NullMarked;
