package org.portolan.logistics.model.shipments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All reports of one shipment, the oldest first. A day that a later report leaves out is the one that was said before.
 *
 * @param reports at least one
 */
public record ShipmentHistory(List<ProgressReport> reports) {

    public ShipmentHistory {
        reports = List.copyOf(reports);
    }

    /** The histories of all shipments, in order of their first report. */
    public static List<ShipmentHistory> of(List<ProgressReport> reports) {
        Map<String, List<ProgressReport>> byShipment = new LinkedHashMap<>();
        reports.stream()
                .sorted(Comparator.comparing(ProgressReport::importId)
                        .thenComparing(one -> one.reported().orElse(LocalDate.MIN)))
                .forEach(one -> byShipment
                        .computeIfAbsent(one.shipment(), unseen -> new ArrayList<>())
                        .add(one));
        return byShipment.values().stream().map(ShipmentHistory::new).toList();
    }

    public ProgressReport latest() {
        return reports.get(reports.size() - 1);
    }

    /** What was known before an import; empty where it brought the first. */
    public Optional<ShipmentHistory> before(String importId) {
        List<ProgressReport> earlier = reports.stream()
                .filter(one -> one.importId().compareTo(importId) < 0)
                .toList();
        return earlier.isEmpty() ? Optional.empty() : Optional.of(new ShipmentHistory(earlier));
    }

    /** What stood in a file; empty where the shipment is not in it. */
    public Optional<ProgressReport> in(String importId) {
        return reports.stream().filter(one -> one.importId().equals(importId)).reduce((first, second) -> second);
    }

    /** The day it was promised for, or the first day that it was expected. */
    public Optional<LocalDate> firstDue() {
        return reports.stream()
                .flatMap(one -> one.promised().stream())
                .findFirst()
                .or(() ->
                        reports.stream().flatMap(one -> one.arrives().stream()).findFirst());
    }

    /** The day it is expected now. */
    public Optional<LocalDate> due() {
        return reports.stream().flatMap(one -> one.arrives().stream()).reduce((first, second) -> second);
    }

    /** Where it stands. */
    public Optional<TrackStatus> status() {
        return latest().status();
    }

    public boolean isOpen() {
        return status().map(status -> !status.isFinal()).orElse(true);
    }

    /**
     * Days beyond the day it was first due: of what is expected now, and while it is open of today where that day has
     * passed. 0 where it is on time or nobody said a day.
     */
    public long daysLate(LocalDate today) {
        Optional<LocalDate> first = firstDue();
        Optional<LocalDate> now = due().map(day -> isOpen() && day.isBefore(today) ? today : day);
        return first.isEmpty() || now.isEmpty() ? 0 : Math.max(0, ChronoUnit.DAYS.between(first.get(), now.get()));
    }

    /** Every order that any report named. */
    public Set<String> orders() {
        Set<String> orders = new LinkedHashSet<>();
        reports.forEach(one -> orders.addAll(one.orders()));
        return orders;
    }
}
