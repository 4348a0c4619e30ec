/** Forwarders' weekly progress files come in; facts about shipments and findings go out. */
@NullMarked
package org.portolan.logistics.intake.shipments;

import org.jspecify.annotations.NullMarked;
