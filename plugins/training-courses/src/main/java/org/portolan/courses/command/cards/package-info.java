/** What a person does with cards beside answering them: looks through them, and takes them along to other programs. */
@NullMarked
package org.portolan.courses.command.cards;

import org.jspecify.annotations.NullMarked;
