package org.portolan.logistics.command.bulk;

import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.Parcel;
import org.portolan.logistics.model.Route;

/**
 * One order, its rows joined: one parcel of all its pieces.
 *
 * @param obstacle why it cannot be quoted; empty where it can
 * @param multiplied true where a weight that its rows name was taken as one piece's, of several
 * @param unmeasured true where its pieces have sizes that nobody can add up to one parcel's
 */
record Order(
        String id,
        Optional<Route> route,
        Optional<Parcel> parcel,
        Optional<Money> value,
        Optional<Text> obstacle,
        boolean multiplied,
        boolean unmeasured,
        List<Place> places) {}
