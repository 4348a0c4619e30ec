package org.portolan.logistics.command.landed;

/** Who buys: some rules for small consignments are for sales to consumers only. */
public enum Buyer {
    CONSUMER,
    BUSINESS
}
