/** Stored progress comes in; reports of late lanes, of what changed, and notices for customers go out. */
@NullMarked
package org.portolan.logistics.command.shipments;

import org.jspecify.annotations.NullMarked;
