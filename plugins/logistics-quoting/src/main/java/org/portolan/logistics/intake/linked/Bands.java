package org.portolan.logistics.intake.linked;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.portolan.api.intake.Intake;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;

/**
 * The bands of the table of prices, without the gaps that it writes between them.
 *
 * <p>A table that goes 0.001–0.010, 0.011–0.020 knows weights by the gram: whatever is above 0.010 counts as 0.011. So a
 * band begins where the one before it ends, and the first one a step below its own beginning. The step is the distance
 * that most neighbours of the table have: 0 in a table that writes no gaps.
 */
final class Bands {

    private final LinkedTable table;
    private final Intake intake;
    private final BigDecimal step;
    private final Map<String, List<Line>> byMethod = new LinkedHashMap<>();
    private int remarks;

    private Bands(LinkedTable table, Intake intake) {
        this.table = table;
        this.intake = intake;
        for (Line line : table.lines()) {
            if (TableKind.isPrice(line) && isBand(line)) {
                byMethod.computeIfAbsent(line.text(1), unseen -> new ArrayList<>())
                        .add(line);
            } else {
                refuse(line);
            }
        }
        byMethod.values()
                .forEach(lines -> lines.sort(Comparator.comparing(Bands::upTo).thenComparing(Bands::from)));
        step = step();
    }

    static Bands of(LinkedTable table, Intake intake) {
        return new Bands(table, intake);
    }

    private static boolean isBand(Line line) {
        return upTo(line).signum() > 0 && line.number(4).orElseThrow().signum() > 0;
    }

    /** A line of one cell parts groups of bands and is no band. */
    private void refuse(Line line) {
        String number = Integer.toString(line.number());
        Place place = Place.row(table.file(), "", line.number());
        if (line.isRemark()) {
            remarks++;
            intake.finding(Finding.info(place, Text.of("logistics.linked.remark", number, line.raw())));
        } else {
            intake.rejected(
                    line.raw(),
                    Finding.error(
                            place,
                            Text.of("logistics.linked.band", number, line.raw()),
                            Text.of("logistics.linked.band.remedy")));
        }
    }

    /** How many lines are bands or should be. */
    int count() {
        return table.lines().size() - remarks;
    }

    /** The step of weight that the table writes between bands. */
    BigDecimal gap() {
        return step;
    }

    /** The greatest weight of all bands; 0 where there are none. */
    BigDecimal heaviest() {
        return byMethod.values().stream()
                .flatMap(List::stream)
                .map(Bands::upTo)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    /** The codes of the methods that have a price, in the order of the file. */
    List<String> methods() {
        return List.copyOf(byMethod.keySet());
    }

    private BigDecimal step() {
        Map<BigDecimal, Integer> distances = new TreeMap<>();
        for (List<Line> lines : byMethod.values()) {
            for (int i = 1; i < lines.size(); i++) {
                BigDecimal distance = from(lines.get(i)).subtract(upTo(lines.get(i - 1)));
                if (distance.signum() >= 0) {
                    distances.merge(distance, 1, Integer::sum);
                }
            }
        }
        return distances.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(BigDecimal.ZERO);
    }

    /** The bands of a method, the lightest first; bands that leave weights out, or price them twice, are named. */
    List<PricedBand> of(String method) {
        List<PricedBand> bands = new ArrayList<>();
        Optional<Line> before = Optional.empty();
        for (Line line : byMethod.getOrDefault(method, List.of())) {
            BigDecimal above = from(line).subtract(step).max(BigDecimal.ZERO);
            if (before.isPresent()) {
                BigDecimal end = upTo(before.get());
                BigDecimal distance = from(line).subtract(end);
                if (distance.signum() >= 0 && distance.compareTo(step) <= 0) {
                    above = end;
                } else {
                    say(distance.signum() < 0 ? "overlap" : "gap", line, before.get());
                }
            }
            bands.add(new PricedBand(line, above, upTo(line), line.number(4).orElseThrow()));
            before = Optional.of(line);
        }
        return bands;
    }

    private void say(String what, Line line, Line before) {
        intake.finding(Finding.warning(
                Place.row(table.file(), "", line.number()),
                Text.of(
                        "logistics.linked." + what,
                        Integer.toString(line.number()),
                        line.text(1),
                        line.text(2),
                        before.text(3),
                        Integer.toString(before.number())),
                Text.of("logistics.linked." + what + ".remedy")));
    }

    private static BigDecimal from(Line line) {
        return line.number(2).orElseThrow();
    }

    private static BigDecimal upTo(Line line) {
        return line.number(3).orElseThrow();
    }
}
