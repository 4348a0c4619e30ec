package org.portolan.logistics.command.bulk;

import java.util.Optional;
import org.portolan.api.text.Text;
import org.portolan.logistics.command.bulk.Picker.Bid;

/**
 * What was chosen for an order.
 *
 * @param bid empty where no service can take it
 * @param among how many services the rule chose among
 * @param obstacle why none; {@link Text#EMPTY} where one was chosen
 */
record Chosen(Order order, Optional<Bid> bid, int among, Text obstacle) {

    static Chosen of(Order order, Bid bid, int among) {
        return new Chosen(order, Optional.of(bid), among, Text.EMPTY);
    }

    static Chosen none(Order order, Text obstacle) {
        return new Chosen(order, Optional.empty(), 0, obstacle);
    }
}
