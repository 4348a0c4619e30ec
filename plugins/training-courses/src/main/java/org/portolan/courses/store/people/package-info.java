/** What is kept of people: roles and pays that are shipped, pays of one's own, progress that other learners sent. */
@NullMarked
package org.portolan.courses.store.people;

import org.jspecify.annotations.NullMarked;
