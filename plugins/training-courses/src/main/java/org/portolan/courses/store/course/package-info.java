/** Where courses lie, and what learners did in them. */
@NullMarked
package org.portolan.courses.store.course;

import org.jspecify.annotations.NullMarked;
