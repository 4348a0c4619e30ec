/** Dated tables of countries come in; country cards go out. */
@NullMarked
package org.portolan.research.store.market;

import org.jspecify.annotations.NullMarked;
