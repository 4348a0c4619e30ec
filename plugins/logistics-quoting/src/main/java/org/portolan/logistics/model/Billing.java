package org.portolan.logistics.model;

/** What a service bills where a shipment has several parcels. */
public enum Billing {
    /** Each parcel by its own billable weight, and the sum of it. */
    PARCEL,
    /** All together: actual and volumetric weights are summed, the greater sum is rounded once. */
    SHIPMENT
}
