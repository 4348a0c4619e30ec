package org.portolan.logistics.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.charge.Measure;
import org.portolan.logistics.model.charge.Reckoning;
import org.portolan.logistics.model.zone.Postcodes;

/**
 * When a surcharge is charged: where all of it holds. Written as {@code country US CA; postcode 97*, 20000-20999; zone
 * Zone 7; cargo battery; extra signature; weight over 30kg; longest over 120cm; value over 100}.
 *
 * @param countries destinations; empty for all
 * @param postcodes within those countries
 * @param zones labels of zones; empty for all
 * @param cargo what the goods must be one of; empty for whatever
 * @param extra what must have been asked for; empty for nothing
 * @param weightOver the billable weight must be more
 * @param lengthOver each measure must be more
 * @param valueOver the goods must be worth more, in the tariff's currency
 */
public record Condition(
        Set<CountryCode> countries,
        Postcodes postcodes,
        Set<String> zones,
        Set<Cargo> cargo,
        Optional<Extra> extra,
        Optional<Weight> weightOver,
        Map<Measure, Length> lengthOver,
        Optional<BigDecimal> valueOver) {

    /** No condition. */
    public static final Condition ALWAYS = new Condition(
            Set.of(),
            Postcodes.ANY,
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty());

    public Condition {
        countries = Set.copyOf(countries);
        zones = Set.copyOf(zones);
        cargo = Set.copyOf(cargo);
        lengthOver = Map.copyOf(lengthOver);
    }

    /** True where it can hold for a row of this zone on this route, whatever the parcel is. */
    boolean mayHold(CountryCode to, String zone) {
        return (countries.isEmpty() || countries.contains(to)) && (zones.isEmpty() || zones.contains(zone));
    }

    /** True where it holds for a parcel on a lane for which it {@link #mayHold}. */
    boolean holds(Shipment shipment, BigDecimal grams, Optional<Dimensions> size, BigDecimal value) {
        return (postcodes.isAny() || postcodes.closeness(shipment.route().postcode()) > 0)
                && (cargo.isEmpty() || cargo.stream().anyMatch(shipment.contents()::contains))
                && (extra.isEmpty() || shipment.extras().contains(extra.get()))
                && (weightOver.isEmpty() || grams.compareTo(weightOver.get().grams()) > 0)
                && (valueOver.isEmpty() || value.compareTo(valueOver.get()) > 0)
                && (lengthOver.isEmpty() || (size.isPresent() && exceeds(size.get())));
    }

    private boolean exceeds(Dimensions size) {
        for (Map.Entry<Measure, Length> limit : lengthOver.entrySet()) {
            if (limit.getKey().millimetres(size).compareTo(limit.getValue().millimetres()) <= 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Read what {@link #toString()} writes; an empty text is {@link #ALWAYS}.
     *
     * @throws IllegalArgumentException where the text is something else
     */
    public static Condition parse(String text) {
        Condition read = ALWAYS;
        for (String part : text.split(";", -1)) {
            if (!part.isBlank()) {
                read = read.and(part.strip());
            }
        }
        return read;
    }

    private Condition and(String part) {
        String[] words = part.split("\\s+", 2);
        String rest = words.length < 2 ? "" : words[1].strip();
        return switch (words[0]) {
            case "country" ->
                with(
                        Arrays.stream(rest.split("[ ,]+")).map(CountryCode::of).collect(Collectors.toSet()),
                        postcodes,
                        zones,
                        cargo,
                        extra);
            case "postcode" -> with(countries, Postcodes.parse(rest), zones, cargo, extra);
            case "zone" -> with(countries, postcodes, Set.of(rest.split("\\s*\\|\\s*")), cargo, extra);
            case "cargo" ->
                with(
                        countries,
                        postcodes,
                        zones,
                        Arrays.stream(rest.split("[ ,]+")).map(Condition::cargo).collect(Collectors.toSet()),
                        extra);
            case "extra" ->
                with(countries, postcodes, zones, cargo, Optional.of(Extra.valueOf(rest.toUpperCase(Locale.ROOT))));
            case "weight" -> with(Optional.of(Weight.parse(over(part, rest))), lengthOver, valueOver);
            case "value" -> with(weightOver, lengthOver, Optional.of(new BigDecimal(over(part, rest))));
            case "longest", "second", "sum", "girth" -> {
                Map<Measure, Length> lengths = new EnumMap<>(Measure.class);
                lengths.putAll(lengthOver);
                lengths.put(Measure.valueOf(words[0].toUpperCase(Locale.ROOT)), Reckoning.length(over(part, rest)));
                yield with(weightOver, lengths, valueOver);
            }
            default ->
                throw new IllegalArgumentException("'" + part
                        + "' is no condition: write country US, postcode 97*, cargo battery or weight over 30kg");
        };
    }

    private static Cargo cargo(String name) {
        return Cargo.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static String over(String part, String rest) {
        if (!rest.startsWith("over ")) {
            throw new IllegalArgumentException("'" + part + "' is no condition: write weight over 30kg");
        }
        return rest.substring(5).strip();
    }

    private Condition with(
            Set<CountryCode> to, Postcodes codes, Set<String> labels, Set<Cargo> goods, Optional<Extra> asked) {
        return new Condition(to, codes, labels, goods, asked, weightOver, lengthOver, valueOver);
    }

    private Condition with(Optional<Weight> weight, Map<Measure, Length> lengths, Optional<BigDecimal> value) {
        return new Condition(countries, postcodes, zones, cargo, extra, weight, lengths, value);
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        if (!countries.isEmpty()) {
            parts.add("country "
                    + countries.stream().map(CountryCode::code).sorted().collect(Collectors.joining(" ")));
        }
        if (!postcodes.isAny()) {
            parts.add("postcode " + postcodes);
        }
        if (!zones.isEmpty()) {
            parts.add("zone " + String.join(" | ", new TreeSet<>(zones)));
        }
        if (!cargo.isEmpty()) {
            parts.add("cargo "
                    + cargo.stream()
                            .sorted()
                            .map(one -> one.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(" ")));
        }
        extra.ifPresent(asked -> parts.add("extra " + asked.name().toLowerCase(Locale.ROOT)));
        weightOver.ifPresent(weight -> parts.add(
                "weight over " + weight.value().toPlainString() + weight.unit().symbol()));
        new TreeSet<>(lengthOver.keySet())
                .forEach(measure -> parts.add(measure.name().toLowerCase(Locale.ROOT) + " over "
                        + written(Objects.requireNonNull(lengthOver.get(measure)))));
        valueOver.ifPresent(value -> parts.add("value over " + value.toPlainString()));
        return String.join("; ", parts);
    }

    private static String written(Length length) {
        return length.value().toPlainString() + length.unit().symbol();
    }
}
