/** A packed unit, its price and a day come in; what a marketplace charges for it, and why, goes out. */
@NullMarked
package org.portolan.logistics.model.fees;

import org.jspecify.annotations.NullMarked;
