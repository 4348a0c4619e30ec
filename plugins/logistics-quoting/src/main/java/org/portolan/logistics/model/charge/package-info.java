/** A billable weight and what a shipment is come in; the lines of its price go out: freight first, then surcharges. */
@NullMarked
package org.portolan.logistics.model.charge;

import org.jspecify.annotations.NullMarked;
