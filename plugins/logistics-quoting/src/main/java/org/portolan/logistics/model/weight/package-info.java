/** A parcel's actual weight and size come in; the weight that a tariff bills, with each step to it, goes out. */
@NullMarked
package org.portolan.logistics.model.weight;

import org.jspecify.annotations.NullMarked;
