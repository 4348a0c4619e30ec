package org.portolan.logistics.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of several sheets that price one service counts on a day: of those in force, the one with the latest first day; of
 * those with the same first day, or none, and the same file name, the one imported last. Sheets of different names with
 * the same first day complete each other, since a forwarder may send a file for each country.
 */
final class Versions {

    private final Map<Family, List<Version>> families = new HashMap<>();

    Versions(Collection<RateRow> rows) {
        Set<Version> seen = new HashSet<>();
        for (RateRow row : rows) {
            Version version = new Version(
                    row.service().key(), row.terms().validity(), row.place().file());
            if (seen.add(version)) {
                families.computeIfAbsent(Family.of(row.service()), unseen -> new ArrayList<>())
                        .add(version);
            }
        }
    }

    /** The services, each of one import, whose prices count on a day. */
    Set<Service.Key> inForce(LocalDate day) {
        Set<Service.Key> keys = new HashSet<>();
        families.values().forEach(family -> keys.addAll(inForce(family, day)));
        return keys;
    }

    /** True where another sheet prices the same service on this day. */
    boolean isReplaced(Service service, LocalDate day) {
        return !inForce(families.getOrDefault(Family.of(service), List.of()), day)
                .isEmpty();
    }

    private static List<Service.Key> inForce(List<Version> family, LocalDate day) {
        List<Version> current =
                family.stream().filter(version -> version.validity.holds(day)).toList();
        if (current.isEmpty()) {
            return List.of();
        }
        LocalDate latest = current.stream()
                .map(Version::begins)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Map<String, Service.Key> byFile = new HashMap<>();
        current.stream()
                .filter(version -> version.begins().equals(latest))
                .sorted(Comparator.comparing(version -> version.key.importId()))
                .forEach(version -> byFile.put(version.file, version.key));
        return List.copyOf(byFile.values());
    }

    private record Family(String carrier, String code) {
        static Family of(Service service) {
            return new Family(service.carrier(), service.code());
        }
    }

    private record Version(Service.Key key, Validity validity, String file) {
        LocalDate begins() {
            return validity.from().orElse(LocalDate.MIN);
        }
    }
}
