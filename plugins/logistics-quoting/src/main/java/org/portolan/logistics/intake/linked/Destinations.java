package org.portolan.logistics.intake.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.api.intake.Intake;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Unreadable;
import org.portolan.logistics.model.zone.Postcodes;
import org.portolan.logistics.model.zone.Zone;

/** Where each method delivers: its zones, joined with their countries. */
final class Destinations {

    private final Map<String, List<Zone>> byLabel = new LinkedHashMap<>();
    private final Map<String, Set<String>> labelsOf = new LinkedHashMap<>();

    private Destinations() {}

    /** Join the two tables; a line that cannot be used is named in a finding. */
    static Destinations of(LinkedTable countries, LinkedTable zones, Intake intake) {
        Destinations destinations = new Destinations();
        destinations.readCountries(countries, intake);
        for (Line line : zones.lines()) {
            if (line.size() == 2) {
                destinations
                        .labelsOf
                        .computeIfAbsent(line.text(2), unseen -> new LinkedHashSet<>())
                        .add(line.text(1));
            } else {
                intake.finding(unreadable(zones, line));
            }
        }
        return destinations;
    }

    static Finding unreadable(LinkedTable table, Line line) {
        return Finding.warning(
                Place.row(table.file(), "", line.number()),
                Text.of(
                        "logistics.linked.line",
                        Integer.toString(line.number()),
                        table.file(),
                        line.raw(),
                        table.kind().title()),
                Text.of(
                        "logistics.linked.line.remedy",
                        String.join(", ", table.kind().signs())));
    }

    private void readCountries(LinkedTable table, Intake intake) {
        Map<String, Set<CountryCode>> whole = new LinkedHashMap<>();
        Map<String, Map<CountryCode, Set<String>>> parts = new LinkedHashMap<>();
        for (Line line : table.lines()) {
            if (line.size() != 2) {
                intake.finding(unreadable(table, line));
                continue;
            }
            String[] written = line.text(1).split("-", 2);
            try {
                CountryCode country = CountryCode.of(written[0]);
                if (written.length == 1) {
                    whole.computeIfAbsent(line.text(2), unseen -> new TreeSet<>())
                            .add(country);
                } else {
                    parts.computeIfAbsent(line.text(2), unseen -> new LinkedHashMap<>())
                            .computeIfAbsent(country, unseen -> new TreeSet<>())
                            .add(written[1].toUpperCase(Locale.ROOT));
                }
            } catch (Unreadable unknown) {
                intake.finding(Finding.warning(
                        Place.row(table.file(), "", line.number()),
                        Text.of(
                                "logistics.linked.country",
                                Integer.toString(line.number()),
                                table.file(),
                                line.text(1),
                                line.text(2)),
                        Text.of("logistics.linked.country.remedy", line.text(2))));
            }
        }
        whole.forEach((label, countries) ->
                byLabel.computeIfAbsent(label, unseen -> new ArrayList<>()).add(Zone.of(label, countries)));
        parts.forEach((label, byCountry) -> byCountry.forEach((country, regions) -> {
            // A part of a country that the zone has whole is in it already.
            if (!whole.getOrDefault(label, Set.of()).contains(country)) {
                byLabel.computeIfAbsent(label, unseen -> new ArrayList<>())
                        .add(new Zone(label, Set.of(country), regions, Postcodes.ANY));
            }
        }));
    }

    /** The methods that some zone has. */
    Set<String> methods() {
        return labelsOf.keySet();
    }

    /** The names of a method's zones; none where no zone has it. */
    Set<String> labels(String method) {
        return labelsOf.getOrDefault(method, Set.of());
    }

    /** The zones of a method that have countries. */
    List<Zone> zones(String method) {
        return labels(method).stream()
                .flatMap(label -> byLabel.getOrDefault(label, List.of()).stream())
                .toList();
    }
}
