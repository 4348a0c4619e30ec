/** Reads what the workspace knows of ranks and sales: products of imports whose units are known or bounded. */
@NullMarked
package org.portolan.research.store.demand;

import org.jspecify.annotations.NullMarked;
