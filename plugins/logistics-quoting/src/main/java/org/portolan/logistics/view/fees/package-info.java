/** The fee desk: a packed unit is typed; its fees and its headroom are drawn. */
@NullMarked
package org.portolan.logistics.view.fees;

import org.jspecify.annotations.NullMarked;
