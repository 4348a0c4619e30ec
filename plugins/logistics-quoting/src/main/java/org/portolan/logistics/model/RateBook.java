package org.portolan.logistics.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.portolan.api.trade.CountryCode;
import org.portolan.logistics.model.Lane.Candidate;

/**
 * All rate sheets of a workspace, in memory, ready to be asked. Any thread may ask; it never changes.
 *
 * <p>A lane is laid out when it is first asked for, so that a quote costs a look-up and the length of its answer.
 */
public final class RateBook {

    /** A book without a sheet. */
    public static final RateBook EMPTY = RateBook.of(List.of());

    private final List<RateRow> rows;
    private final List<Candidate> priced;
    private final Map<LaneKey, Lane> lanes = new ConcurrentHashMap<>();

    private RateBook(Collection<RateRow> rows) {
        this.rows = List.copyOf(rows);
        Map<Object, Integer> services = new HashMap<>();
        Map<Object, Integer> choices = new HashMap<>();
        this.priced = rows.stream()
                .filter(row -> row.price().isPresent() && !row.service().returns())
                .sorted(RateRow.ORDER)
                .map(row -> new Candidate(
                        row,
                        services.computeIfAbsent(row.service().key(), key -> services.size()),
                        choices.computeIfAbsent(choice(row), key -> choices.size())))
                .toList();
    }

    public static RateBook of(Collection<RateRow> rows) {
        return new RateBook(rows);
    }

    /** How many rows there are, with and without a price. */
    public int size() {
        return rows.size();
    }

    /** True where some row limits sizes. */
    public boolean limitsSizes() {
        return rows.stream().anyMatch(row -> !row.limit().isNone());
    }

    /**
     * Say what every service takes that can take the shipment: by currency, cheapest first. Of one service there is one
     * offer, or one for each currency where a sheet prices it in several, since those do not compare.
     */
    public List<Offer> quote(Shipment shipment) {
        return lanes.computeIfAbsent(
                        new LaneKey(shipment.to(), shipment.trip()), key -> new Lane(key.to, key.trip, priced))
                .offers(shipment);
    }

    /** Say of every service that has no offer why, each once, in order of carrier and code. */
    public List<Exclusion> excluded(Shipment shipment) {
        Set<Service.Key> offered = quote(shipment).stream()
                .map(offer -> offer.row().service().key())
                .collect(Collectors.toSet());
        Map<Service.Key, List<RateRow>> services = new LinkedHashMap<>();
        for (RateRow row : rows) {
            Service.Key key = row.service().key();
            if (!offered.contains(key)) {
                services.computeIfAbsent(key, unseen -> new ArrayList<>()).add(row);
            }
        }
        return services.values().stream()
                .map(service -> Obstacle.of(service, shipment))
                .sorted(Obstacle.ORDER)
                .toList();
    }

    private static Object choice(RateRow row) {
        return List.of(row.service().key(), row.price().orElseThrow().currency());
    }

    private record LaneKey(CountryCode to, Trip trip) {}
}
