/** Courses while they are written: their files read, kept and saved, and lessons recorded by doing them. */
@NullMarked
package org.portolan.courses.command.author;

import org.jspecify.annotations.NullMarked;
