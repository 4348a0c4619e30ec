/** A term, a series of sales or a rank comes in; demand over time, a forecast or an estimate of units goes out. */
@NullMarked
package org.portolan.research.command.demand;

import org.jspecify.annotations.NullMarked;
