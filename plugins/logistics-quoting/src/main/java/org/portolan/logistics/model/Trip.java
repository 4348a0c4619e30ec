package org.portolan.logistics.model;

/** Whether a shipment leaves its country. */
public enum Trip {
    DOMESTIC,
    INTERNATIONAL,
    /** Nobody said where it starts. */
    UNKNOWN
}
