/** Logistics quoting. */
@NullMarked
package org.portolan.logistics;

import org.jspecify.annotations.NullMarked;
