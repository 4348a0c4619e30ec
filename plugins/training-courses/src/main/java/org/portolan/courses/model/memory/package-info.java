/** Memory of cards by FSRS-6: a log of answers comes in; stability, difficulty, the next due moment and fitted weights go out. */
@NullMarked
package org.portolan.courses.model.memory;

import org.jspecify.annotations.NullMarked;
