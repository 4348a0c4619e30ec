/** Tables of cards that people wrote themselves, in CSV, TSV or a workbook. */
@NullMarked
package org.portolan.courses.intake.cardtable;

import org.jspecify.annotations.NullMarked;
