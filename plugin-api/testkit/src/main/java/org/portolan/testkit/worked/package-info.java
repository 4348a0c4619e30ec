/** Worked examples in CSV files come in; commands run as they are typed, and what stands in their answers is compared. */
@NullMarked
package org.portolan.testkit.worked;

import org.jspecify.annotations.NullMarked;
