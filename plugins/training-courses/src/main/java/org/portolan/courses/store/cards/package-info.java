/** Cards as they are kept: what an import found goes in, decks and cards with what stands on them come out. */
@NullMarked
package org.portolan.courses.store.cards;

import org.jspecify.annotations.NullMarked;
