package org.portolan.research.intake.products;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.intake.Header;
import org.portolan.api.report.Place;
import org.portolan.research.model.products.Amount;

/** A JSON object's members. Days are ISO, or seconds or milliseconds since 1970. */
final class MapCells implements ProductCells {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private final Map<String, List<String>> known;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> row;
    private final Place place;

    MapCells(Map<String, List<String>> known, Map<String, String> row, Place place) {
        this.known = known;
        this.row = row;
        this.place = place;
        row.forEach((name, value) -> values.putIfAbsent(Header.normalise(name), value.strip()));
    }

    @Override
    public String text(String field) {
        String text = values.getOrDefault(Header.normalise(columnOf(field)), "");
        return text.equals("-") || text.equalsIgnoreCase("n/a") || text.equals("null") ? "" : text;
    }

    @Override
    public Optional<BigDecimal> number(String field) {
        return Amount.read(text(field)).map(Amount::value);
    }

    @Override
    public Optional<LocalDate> date(String field) {
        String text = text(field);
        Matcher iso = ISO.matcher(text);
        try {
            if (iso.find()) {
                return Optional.of(LocalDate.parse(iso.group()));
            }
            return text.matches("\\d{10}(\\d{3})?")
                    ? Optional.of(Instant.ofEpochSecond(Long.parseLong(text.substring(0, 10)))
                            .atZone(ZoneOffset.UTC)
                            .toLocalDate())
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    @Override
    public String columnOf(String field) {
        return known.getOrDefault(field, List.of()).stream()
                .filter(name -> values.containsKey(Header.normalise(name)))
                .findFirst()
                .orElse("");
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public String toString() {
        return row.toString();
    }
}
