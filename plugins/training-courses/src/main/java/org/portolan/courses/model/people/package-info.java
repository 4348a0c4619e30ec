/** Learners as people: lessons and records of what was done come in; skills, paths, pays and statements go out. */
@NullMarked
package org.portolan.courses.model.people;

import org.jspecify.annotations.NullMarked;
