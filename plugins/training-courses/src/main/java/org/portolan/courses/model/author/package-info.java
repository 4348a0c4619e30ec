/** Lessons while they are written: texts come in, the places where something is put and what is put there go out. */
@NullMarked
package org.portolan.courses.model.author;

import org.jspecify.annotations.NullMarked;
