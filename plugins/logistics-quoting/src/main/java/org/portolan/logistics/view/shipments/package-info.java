/** The shipments desk: stored progress comes in; late lanes, what changed, and notices ready to send go out. */
@NullMarked
package org.portolan.logistics.view.shipments;

import org.jspecify.annotations.NullMarked;
