/** A destination comes in; whether a zone holds it, and how closely it names it, goes out. */
@NullMarked
package org.portolan.logistics.model.zone;

import org.jspecify.annotations.NullMarked;
