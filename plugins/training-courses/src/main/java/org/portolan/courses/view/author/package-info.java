/** Lessons while they are written: files, text, what the learner will see, findings, and a recording of what is done. */
@NullMarked
package org.portolan.courses.view.author;

import org.jspecify.annotations.NullMarked;
