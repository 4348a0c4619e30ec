/** Rows of rate sheets and a shipment come in; what each service takes for it, or why it cannot, goes out. No I/O. */
@NullMarked
package org.portolan.logistics.model;

import org.jspecify.annotations.NullMarked;
