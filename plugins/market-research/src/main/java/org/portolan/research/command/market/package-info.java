/** Products and terms of the workspace come in; what the market looks like goes out. */
@NullMarked
package org.portolan.research.command.market;

import org.jspecify.annotations.NullMarked;
