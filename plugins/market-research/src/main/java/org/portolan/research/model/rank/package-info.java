/** Products of which rank and sales are known, or within bounds, come in; units of other ranks, with an interval, go out. */
@NullMarked
package org.portolan.research.model.rank;

import org.jspecify.annotations.NullMarked;
