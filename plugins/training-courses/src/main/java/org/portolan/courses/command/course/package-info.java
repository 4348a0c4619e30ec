/** Courses listed, validated, rehearsed and played. */
@NullMarked
package org.portolan.courses.command.course;

import org.jspecify.annotations.NullMarked;
