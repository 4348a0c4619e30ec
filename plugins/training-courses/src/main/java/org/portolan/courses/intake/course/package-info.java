/** Courses that come packed as one file. */
@NullMarked
package org.portolan.courses.intake.course;

import org.jspecify.annotations.NullMarked;
