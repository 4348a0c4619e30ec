/** Lessons on screen: the list of courses, the guide beside the real screens, and what the trainer sees. */
@NullMarked
package org.portolan.courses.view.lesson;

import org.jspecify.annotations.NullMarked;
