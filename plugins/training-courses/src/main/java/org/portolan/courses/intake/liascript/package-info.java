/** LiaScript's courses in Markdown: their sections as pages, their quizzes as questions; written too. */
@NullMarked
package org.portolan.courses.intake.liascript;

import org.jspecify.annotations.NullMarked;
