/** What running plugins offer: their modules come in; commands, views, formats and services go out, by id or type. */
@NullMarked
package org.portolan.kernel.offer;

import org.jspecify.annotations.NullMarked;
