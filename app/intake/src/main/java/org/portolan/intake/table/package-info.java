/** What every kind of file comes down to: sheets of rows of cells, one row at a time. */
@NullMarked
package org.portolan.intake.table;

import org.jspecify.annotations.NullMarked;
