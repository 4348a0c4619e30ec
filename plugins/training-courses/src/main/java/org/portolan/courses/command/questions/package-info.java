/** Banks of questions: listed, brought in, written for other tools. */
@NullMarked
package org.portolan.courses.command.questions;

import org.jspecify.annotations.NullMarked;
