/** Questions put to any table: which rows, how many, how much; what a spreadsheet would answer. */
@NullMarked
package org.portolan.courses.model.practice;

import org.jspecify.annotations.NullMarked;
