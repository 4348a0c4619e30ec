/** What buyers typed, and the report that says so. No I/O. */
@NullMarked
package org.portolan.research.model.terms;

import org.jspecify.annotations.NullMarked;
