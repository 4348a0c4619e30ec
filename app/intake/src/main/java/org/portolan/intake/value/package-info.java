/** What a cell says: text comes in, a number, a date, a yes or no goes out, as the file's own country writes them. */
@NullMarked
package org.portolan.intake.value;

import org.jspecify.annotations.NullMarked;
