/** Reads what was imported from Google Trends: which series there are, and each of them with the rows of its file. */
@NullMarked
package org.portolan.research.store.trends;

import org.jspecify.annotations.NullMarked;
