/**
 * IMS Question and Test Interoperability: items and tests of versions 1.2, 2.1 and 2.2, their packages and Common
 * Cartridges, as Canvas, Moodle, Blackboard and others write them (imsglobal.org/question).
 */
@NullMarked
package org.portolan.courses.intake.qti;

import org.jspecify.annotations.NullMarked;
