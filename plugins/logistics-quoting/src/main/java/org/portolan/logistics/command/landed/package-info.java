/** A consignment or a list of items comes in; its landed cost, or the shares of each item, go out as a report. */
@NullMarked
package org.portolan.logistics.command.landed;

import org.jspecify.annotations.NullMarked;
