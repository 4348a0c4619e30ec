/** The sheets desk: rate sheets with their versions come in; comparisons, dates, and corrected readings of new ones go out. */
@NullMarked
package org.portolan.logistics.view.sheets;

import org.jspecify.annotations.NullMarked;
