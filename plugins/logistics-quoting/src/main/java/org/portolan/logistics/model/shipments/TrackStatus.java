package org.portolan.logistics.model.shipments;

/**
 * Where a shipment stands: the nine states of AfterShip, and what forwarders say beyond them about customs and harm, as
 * TrackingMore's sub-states do.
 */
public enum TrackStatus {
    PENDING,
    INFO_RECEIVED,
    IN_TRANSIT,
    ARRIVED,
    CUSTOMS_HOLD,
    CUSTOMS_CLEARED,
    AVAILABLE_FOR_PICKUP,
    OUT_FOR_DELIVERY,
    ATTEMPT_FAIL,
    EXCEPTION,
    DAMAGED,
    EXPIRED,
    RETURNED,
    DELIVERED;

    /** Whether nothing more will come. */
    public boolean isFinal() {
        return this == DELIVERED || this == RETURNED;
    }

    /** Whether somebody should look at it whatever its dates say. */
    public boolean isTrouble() {
        return switch (this) {
            case CUSTOMS_HOLD, ATTEMPT_FAIL, EXCEPTION, DAMAGED, EXPIRED, RETURNED -> true;
            default -> false;
        };
    }
}
