package org.portolan.logistics.intake.linked;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.portolan.api.intake.Intake;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.api.trade.WeightUnit;

/** What is said of the tables as a whole: what was read, what they leave open, and where they disagree. */
final class Remarks {

    /** A parcel of so many kilograms goes by no post: the table may be in grams. */
    private static final BigDecimal DOUBTFUL = BigDecimal.valueOf(100);
    /** So many codes are named; the rest is counted. */
    private static final int NAMED = 4;

    private final Place file;
    private final Intake intake;

    Remarks(String file, Intake intake) {
        this.file = Place.file(file);
        this.intake = intake;
    }

    /** Which tables were read, with their lines. */
    void tables(Siblings siblings) {
        intake.finding(Finding.info(
                file,
                Text.of(
                        "logistics.linked.tables",
                        siblings.beside().stream()
                                .map(table ->
                                        table.file() + " (" + table.lines().size() + ")")
                                .collect(Collectors.joining(", ")))));
        siblings.beside().stream()
                .filter(table -> table.kind() == TableKind.METHODS || table.kind() == TableKind.NAMES)
                .forEach(table -> table.lines().stream()
                        .filter(line ->
                                table.kind() == TableKind.METHODS ? !TableKind.isMethod(line) : !TableKind.isName(line))
                        .forEach(line -> intake.finding(Destinations.unreadable(table, line))));
    }

    void counts(int stored, Bands bands, Issuer issuer) {
        intake.finding(Finding.info(
                file,
                Text.of(
                        "logistics.linked.counts",
                        stored,
                        bands.count(),
                        bands.methods().size(),
                        issuer.unit().symbol())));
        if (bands.gap().signum() > 0) {
            intake.finding(Finding.info(
                    file,
                    Text.of(
                            "logistics.linked.step",
                            bands.gap().toPlainString(),
                            issuer.unit().symbol())));
        }
        if (issuer.unit() == WeightUnit.KG && bands.heaviest().compareTo(DOUBTFUL) > 0) {
            intake.finding(Finding.warning(
                    file,
                    Text.of("logistics.linked.unit", bands.heaviest().toPlainString()),
                    Text.of("logistics.linked.unit.remedy")));
        }
        intake.finding(Finding.info(
                file,
                issuer.since()
                        .map(day -> Text.of("logistics.linked.dated", day.toString()))
                        .orElse(Text.of("logistics.linked.undated"))));
    }

    /** Methods that a zone has and that have no price: parcels would go by them, and nobody says for how much. */
    void methods(LinkedTable zones, Set<String> zoned, Collection<String> priced) {
        Set<String> without = new LinkedHashSet<>(zoned);
        without.removeAll(Set.copyOf(priced));
        if (!without.isEmpty()) {
            intake.finding(Finding.warning(
                    Place.file(zones.file()),
                    Text.of("logistics.linked.unpriced", zones.file(), without.size(), some(without)),
                    Text.of("logistics.linked.unpriced.remedy")));
        }
    }

    void named(String what, Set<String> codes) {
        if (!codes.isEmpty()) {
            intake.finding(Finding.warning(
                    file,
                    Text.of("logistics.linked." + what, codes.size(), some(codes)),
                    Text.of("logistics.linked." + what + ".remedy")));
        }
    }

    /** Methods whose size class nobody names, or has no limits for: no parcel is too large for them. */
    void unsized(Set<String> codes) {
        if (!codes.isEmpty()) {
            intake.finding(Finding.info(file, Text.of("logistics.linked.unsized", codes.size(), some(codes))));
        }
    }

    private static String some(Collection<String> codes) {
        String named = codes.stream().limit(NAMED).collect(Collectors.joining(", "));
        return codes.size() > NAMED ? named + ", …" : named;
    }

    /** Bands that insure something else than the method is said to. The table of prices counts. */
    void cover(Method method, List<PricedBand> bands, boolean known) {
        Set<BigDecimal> covers = new TreeSet<>();
        bands.forEach(band -> band.line().number(5).ifPresent(covers::add));
        if (covers.size() > 1 || (known && covers.stream().anyMatch(cover -> !method.covers(cover)))) {
            intake.finding(Finding.warning(
                    file,
                    Text.of(
                            "logistics.linked.cover",
                            method.code(),
                            covers.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", ")),
                            method.cover().toPlainString()),
                    Text.of("logistics.linked.cover.remedy")));
        }
    }

    /** Methods that the two tables of names insure differently. */
    void compare(LinkedTable methods, LinkedTable names) {
        Map<String, Method> first = Method.ofMethods(methods);
        List<String> differing = new ArrayList<>();
        Method.ofNames(names).forEach((code, other) -> {
            Optional<Method> method = Optional.ofNullable(first.get(code));
            if (method.isPresent() && !method.get().covers(other.cover())) {
                differing.add(code);
            }
        });
        if (!differing.isEmpty()) {
            intake.finding(Finding.warning(
                    Place.file(names.file()),
                    Text.of(
                            "logistics.linked.names-cover",
                            names.file(),
                            methods.file(),
                            differing.size(),
                            some(differing)),
                    Text.of("logistics.linked.names-cover.remedy", methods.file())));
        }
    }
}
