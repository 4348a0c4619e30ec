package org.portolan.logistics.model;

import java.util.List;
import org.portolan.api.trade.Money;

/**
 * What one service takes for a shipment.
 *
 * @param row the row that decides it
 * @param others further rows of the service that could take the shipment at the same or a higher price
 */
public record Offer(RateRow row, List<RateRow> others) {

    public Offer {
        others = List.copyOf(others);
    }

    /** The price, in the sheet's currency. */
    public Money total() {
        return row.price().orElseThrow();
    }
}
