/** What a learner does with cards: answer them, see how it goes, fit the weights, say how to learn. */
@NullMarked
package org.portolan.courses.command.memory;

import org.jspecify.annotations.NullMarked;
