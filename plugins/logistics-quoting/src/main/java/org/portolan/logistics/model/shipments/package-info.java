/** Reports of a shipment's progress come in; where it stands and how late it is go out. */
@NullMarked
package org.portolan.logistics.model.shipments;

import org.jspecify.annotations.NullMarked;
