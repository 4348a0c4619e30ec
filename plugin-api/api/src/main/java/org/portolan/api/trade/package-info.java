/** The vocabulary of trade that all plugins share, as exact values: text comes in, values that convert without loss go out. */
@NullMarked
package org.portolan.api.trade;

import org.jspecify.annotations.NullMarked;
