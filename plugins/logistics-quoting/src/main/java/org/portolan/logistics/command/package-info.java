/** A shipment comes in; a report of what every imported service takes for it goes out. */
@NullMarked
package org.portolan.logistics.command;

import org.jspecify.annotations.NullMarked;
