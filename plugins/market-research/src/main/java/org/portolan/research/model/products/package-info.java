/** A product as one download showed it on one day. No I/O. */
@NullMarked
package org.portolan.research.model.products;

import org.jspecify.annotations.NullMarked;
