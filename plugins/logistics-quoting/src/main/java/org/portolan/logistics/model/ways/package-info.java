/** One unit and one way to its buyer come in; its costs, one by one, go out. */
@NullMarked
package org.portolan.logistics.model.ways;

import org.jspecify.annotations.NullMarked;
