/** What the operator’s own products got of searches and visits. */
@NullMarked
package org.portolan.research.model.traffic;

import org.jspecify.annotations.NullMarked;
