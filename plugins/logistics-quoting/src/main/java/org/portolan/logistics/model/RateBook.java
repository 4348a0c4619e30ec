package org.portolan.logistics.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portolan.api.trade.CountryCode;

/**
 * All rate sheets of a workspace, in memory, ready to be asked. Any thread may ask; it never changes.
 *
 * <p>A lane is laid out when it is first asked for, so that a quote costs a look-up and the length of its answer.
 */
public final class RateBook {

    /** A book without a sheet. */
    public static final RateBook EMPTY = RateBook.of(List.of());

    private final List<RateRow> rows;
    private final List<RateRow> anywhere = new ArrayList<>();
    private final Map<CountryCode, List<RateRow>> byCountry = new HashMap<>();
    private final Map<Service.Key, Integer> services = new HashMap<>();
    private final Map<Object, Integer> choices = new HashMap<>();
    private final Versions versions;
    private final Seasons seasons;
    private final Map<LocalDate, Set<Service.Key>> inForce = new ConcurrentHashMap<>();
    private final IdentityHashMap<Terms, Integer> terms = new IdentityHashMap<>();
    private final Map<StackKey, Stack> stacks = new ConcurrentHashMap<>();
    private final Map<LaneKey, Lane> lanes = new ConcurrentHashMap<>();

    private RateBook(Collection<RateRow> rows) {
        this.rows = List.copyOf(rows);
        versions = new Versions(rows);
        seasons = new Seasons(rows.stream().map(RateRow::terms).collect(Collectors.toSet()));
        for (RateRow row : rows) {
            if (row.charge().isPresent() && !row.service().returns()) {
                terms.computeIfAbsent(row.terms(), unseen -> terms.size());
                services.computeIfAbsent(row.service().key(), unseen -> services.size());
                choices.computeIfAbsent(choice(row), unseen -> choices.size());
                if (row.zone().countries().isEmpty()) {
                    anywhere.add(row);
                }
                row.zone()
                        .countries()
                        .forEach(country -> byCountry
                                .computeIfAbsent(country, unseen -> new ArrayList<>())
                                .add(row));
            }
        }
    }

    public static RateBook of(Collection<RateRow> rows) {
        return new RateBook(rows);
    }

    /** How many rows there are, with and without a price. */
    public int size() {
        return rows.size();
    }

    /** The currencies of its prices. */
    public Set<Currency> currencies() {
        return rows.stream().map(RateRow::currency).collect(Collectors.toSet());
    }

    /** Its rows, with and without a price. */
    public List<RateRow> rows() {
        return rows;
    }

    /** True where some row looks at sizes: limits them, or weighs volume. */
    public boolean asksSizes() {
        return rows.stream()
                .anyMatch(row ->
                        !row.limit().isNone() || row.weighing().volumetric().isPresent());
    }

    /**
     * Say what every service takes that can take the shipment: by currency, cheapest first. Of one service there is one
     * offer, or one for each currency where a sheet prices it in several, since those do not compare.
     */
    public List<Offer> quote(Shipment shipment) {
        return lanes.computeIfAbsent(key(shipment), this::lane).offers(shipment);
    }

    /**
     * Quote many shipments, each as {@link #quote(Shipment)} does, one lane after the other: a lane of a large book is
     * then fetched from memory once and not for every parcel, which makes it twice as fast.
     *
     * @param answer takes the place of a shipment in the list, from 0, and its offers; called once for each, in the order
     *     of the lanes
     */
    public void quote(List<Shipment> shipments, ObjIntConsumer<List<Offer>> answer) {
        Map<LaneKey, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < shipments.size(); i++) {
            places.computeIfAbsent(key(shipments.get(i)), unseen -> new ArrayList<>())
                    .add(i);
        }
        places.forEach((key, lane) -> {
            Lane asked = lanes.computeIfAbsent(key, this::lane);
            lane.forEach(i -> answer.accept(asked.offers(shipments.get(i)), i));
        });
    }

    private LaneKey key(Shipment shipment) {
        Route route = shipment.route();
        return new LaneKey(route.to(), route.trip(), seasons.of(route.date()));
    }

    /** Say of every service that has no offer why, each once, in order of carrier and code. */
    public List<Exclusion> excluded(Shipment shipment) {
        Set<Service.Key> offered = quote(shipment).stream()
                .map(offer -> offer.row().service().key())
                .collect(Collectors.toSet());
        LocalDate season = seasons.of(shipment.date());
        Set<Service.Key> current = inForce(season);
        Map<Service.Key, List<RateRow>> left = new LinkedHashMap<>();
        for (RateRow row : rows) {
            Service.Key key = row.service().key();
            if (!offered.contains(key) && (current.contains(key) || !versions.isReplaced(row.service(), season))) {
                left.computeIfAbsent(key, unseen -> new ArrayList<>()).add(row);
            }
        }
        return left.values().stream()
                .map(service -> Obstacle.of(service, shipment, current))
                .sorted(Obstacle.ORDER)
                .toList();
    }

    /** True where this version of a service counts on a day. */
    public boolean isInForce(Service service, LocalDate day) {
        return inForce(seasons.of(day)).contains(service.key());
    }

    /** The services that the sheets in force on a day price more than once, in sheets of different names. */
    public List<Service> doubled(LocalDate day) {
        Set<Service.Key> current = inForce(seasons.of(day));
        return rows.stream()
                .map(RateRow::service)
                .filter(service -> current.contains(service.key()))
                .distinct()
                .collect(Collectors.groupingBy(service -> List.of(service.carrier(), service.code())))
                .values()
                .stream()
                .filter(same -> same.stream().map(Service::importId).distinct().count() > 1)
                .map(same -> same.get(0))
                .toList();
    }

    private Set<Service.Key> inForce(LocalDate season) {
        return inForce.computeIfAbsent(season, versions::inForce);
    }

    private Lane lane(LaneKey key) {
        Set<Service.Key> current = inForce(key.season);
        return new Lane(Stream.concat(byCountry.getOrDefault(key.to, List.of()).stream(), anywhere.stream())
                .filter(row -> row.reach().takes(key.trip))
                .filter(row -> current.contains(row.service().key()))
                .map(row -> candidate(row, key))
                .toList());
    }

    private Candidate candidate(RateRow row, LaneKey key) {
        int service = services.getOrDefault(row.service().key(), -1);
        // One stack for all rows and lanes that its conditions do not tell apart: fewer of them stay nearer.
        StackKey stack = new StackKey(
                terms.getOrDefault(row.terms(), -1),
                key.season,
                asks(row, when -> !when.countries().isEmpty()) ? Optional.of(key.to) : Optional.empty(),
                asks(row, when -> !when.zones().isEmpty()) ? row.zone().label() : "");
        return new Candidate(
                row,
                stacks.computeIfAbsent(stack, unseen -> stack(row, key)),
                service,
                choices.getOrDefault(choice(row), -1));
    }

    private static boolean asks(RateRow row, Predicate<Condition> what) {
        return row.terms().surcharges().stream().map(Surcharge::when).anyMatch(what);
    }

    /** Of surcharges with one code and condition, the last one listed among those that began last counts. */
    private static Stack stack(RateRow row, LaneKey key) {
        Map<Object, Surcharge> stack = new LinkedHashMap<>();
        for (Surcharge surcharge : row.terms().surcharges()) {
            if (surcharge.validity().holds(key.season)
                    && surcharge.when().mayHold(key.to, row.zone().label())) {
                stack.merge(List.of(surcharge.code(), surcharge.when()), surcharge, RateBook::later);
            }
        }
        return new Stack(List.copyOf(stack.values()));
    }

    private static Surcharge later(Surcharge one, Surcharge other) {
        LocalDate first = one.validity().from().orElse(LocalDate.MIN);
        return first.isAfter(other.validity().from().orElse(LocalDate.MIN)) ? one : other;
    }

    private static Object choice(RateRow row) {
        return List.of(row.service().key(), row.currency());
    }

    private record LaneKey(CountryCode to, Trip trip, LocalDate season) {}

    private record StackKey(int terms, LocalDate season, Optional<CountryCode> to, String zone) {}
}
