package org.portolan.logistics.model;

import java.util.Optional;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Weight;

/**
 * One packed parcel.
 *
 * @param size the outer size; empty where nobody measured
 */
public record Parcel(Weight weight, Optional<Dimensions> size) {}
