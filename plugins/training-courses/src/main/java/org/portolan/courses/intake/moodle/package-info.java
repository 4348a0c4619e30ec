/** Moodle's XML of questions (docs.moodle.org/en/Moodle_XML_format): read and written. */
@NullMarked
package org.portolan.courses.intake.moodle;

import org.jspecify.annotations.NullMarked;
