/** The operator’s own products, from the newest reports of a marketplace. */
@NullMarked
package org.portolan.research.store.traffic;

import org.jspecify.annotations.NullMarked;
