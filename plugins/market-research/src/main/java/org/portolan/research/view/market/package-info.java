/** A market is chosen; its prices, rivals, newcomers and countries are shown, each number with its rows. */
@NullMarked
package org.portolan.research.view.market;

import org.jspecify.annotations.NullMarked;
