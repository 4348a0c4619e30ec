/** A term is chosen; its demand, the shape of its year and the day to order by are shown. */
@NullMarked
package org.portolan.research.view.demand;

import org.jspecify.annotations.NullMarked;
