/** The host’s own commands: imports, plugins and snapshots as reports. */
@NullMarked
package org.portolan.kernel.command;

import org.jspecify.annotations.NullMarked;
