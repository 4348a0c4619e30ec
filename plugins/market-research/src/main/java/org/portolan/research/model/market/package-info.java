/** What a market looks like: who has how much of it, at which prices, since when. No I/O. */
@NullMarked
package org.portolan.research.model.market;

import org.jspecify.annotations.NullMarked;
