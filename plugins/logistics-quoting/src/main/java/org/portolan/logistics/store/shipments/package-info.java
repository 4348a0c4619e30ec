/** The SQL of shipments: a workspace's store comes in; every report of every shipment goes out. */
@NullMarked
package org.portolan.logistics.store.shipments;

import org.jspecify.annotations.NullMarked;
