/** What files of questions have in common: questions that were taken, those that were not, pictures; into one import. */
@NullMarked
package org.portolan.courses.intake.questions;

import org.jspecify.annotations.NullMarked;
