/** Articles under forecast and ways to ship them come in; what to send when by which way, and why, goes out. */
@NullMarked
package org.portolan.logistics.model.plan;

import org.jspecify.annotations.NullMarked;
