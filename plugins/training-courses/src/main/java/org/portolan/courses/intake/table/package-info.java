/** Questions in a plain table, one a row: read and written. */
@NullMarked
package org.portolan.courses.intake.table;

import org.jspecify.annotations.NullMarked;
