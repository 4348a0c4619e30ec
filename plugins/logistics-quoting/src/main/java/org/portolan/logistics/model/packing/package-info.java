/** Items and boxes come in; cartons with a place for every item, and how few cartons could do at all, go out. */
@NullMarked
package org.portolan.logistics.model.packing;

import org.jspecify.annotations.NullMarked;
