package org.portolan.logistics.model;

/** What a shipper may ask for beside the carriage. */
public enum Extra {
    SIGNATURE,
    INSURANCE,
    CUSTOMS_CLEARANCE,
    HANDLING
}
