package org.portolan.logistics.command.bulk;

/** By what a service is chosen for an order. */
public enum Rule {
    /** The least total. */
    CHEAPEST,
    /** The fewest days at worst, then the least total. */
    FASTEST,
    /** The least total plus what each day in transit is worth. */
    BEST
}
