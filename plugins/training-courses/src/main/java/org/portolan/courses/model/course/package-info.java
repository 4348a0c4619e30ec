/** Courses as they are written: lessons, steps, what a step asks of the learner and how it is seen to be done. */
@NullMarked
package org.portolan.courses.model.course;

import org.jspecify.annotations.NullMarked;
