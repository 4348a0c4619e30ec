/** Downloads of search terms and niches come in; what buyers typed, by report, goes out. */
@NullMarked
package org.portolan.research.intake.terms;

import org.jspecify.annotations.NullMarked;
