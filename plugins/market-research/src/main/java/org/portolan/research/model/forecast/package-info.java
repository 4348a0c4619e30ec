/** A series comes in; forecasts by several methods, compared on the series itself, with intervals, go out. */
@NullMarked
package org.portolan.research.model.forecast;

import org.jspecify.annotations.NullMarked;
