/** XLSX: a workbook comes in, rows of its sheets go out, each cell as the text that a spreadsheet program shows. */
@NullMarked
package org.portolan.intake.workbook;

import org.jspecify.annotations.NullMarked;
