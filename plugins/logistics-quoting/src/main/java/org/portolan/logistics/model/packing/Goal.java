package org.portolan.logistics.model.packing;

/** What makes one packing better than another; the others follow in this order where it is equal. */
public enum Goal {
    /** As few cartons as can be. */
    FEWEST_CARTONS,
    /** The least outer volume in sum. */
    LEAST_VOLUME,
    /** The least billable weight in sum: of each carton the greater of gross and dimensional weight. */
    LEAST_BILLABLE
}
