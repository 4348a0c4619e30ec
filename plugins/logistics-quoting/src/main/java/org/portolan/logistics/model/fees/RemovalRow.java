package org.portolan.logistics.model.fees;

import org.portolan.api.trade.CountryCode;

/** What it costs to have one unit sent back from the warehouse, by its own weight. */
public record RemovalRow(Rule rule, CountryCode marketplace, boolean standard, WeightFee fee) implements Ruled {}
