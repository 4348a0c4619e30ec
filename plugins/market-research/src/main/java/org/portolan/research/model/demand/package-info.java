/** A series of a demand comes in; its trend, season, peaks and the days by which to order go out. */
@NullMarked
package org.portolan.research.model.demand;

import org.jspecify.annotations.NullMarked;
