/** GIFT, Moodle's text format of questions (docs.moodle.org/en/GIFT_format): read and written. */
@NullMarked
package org.portolan.courses.intake.gift;

import org.jspecify.annotations.NullMarked;
