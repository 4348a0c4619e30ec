/** Paths, pays, progress of several learners, and statements for other systems: a choice comes in, a report goes out. */
@NullMarked
package org.portolan.courses.command.people;

import org.jspecify.annotations.NullMarked;
