/** A list of orders comes in; for each the service that a rule chooses, and what all of it costs, goes out. */
@NullMarked
package org.portolan.logistics.command.bulk;

import org.jspecify.annotations.NullMarked;
