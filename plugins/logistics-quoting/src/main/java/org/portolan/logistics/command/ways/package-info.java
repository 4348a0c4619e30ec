/** Articles and ways to a buyer come in; what each way costs a unit, and how long it takes, goes out. */
@NullMarked
package org.portolan.logistics.command.ways;

import org.jspecify.annotations.NullMarked;
