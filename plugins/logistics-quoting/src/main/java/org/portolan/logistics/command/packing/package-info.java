/** Items, boxes and a service's limits come in; a report of cartons, contents and places goes out. */
@NullMarked
package org.portolan.logistics.command.packing;

import org.jspecify.annotations.NullMarked;
