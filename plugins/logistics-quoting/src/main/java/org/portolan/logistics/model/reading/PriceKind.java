package org.portolan.logistics.model.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.api.intake.Grid;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/**
 * Decides what amounts are for of which the sheet says nothing: for a parcel, or for a kilogram. A price that rises with
 * the bands is for a parcel, one that falls or stays is for weight. What was decided is said; what cannot be decided is
 * asked, and left out.
 */
final class PriceKind {

    /** A per-kilogram price never is half as much again in the next band. */
    private static final BigDecimal FALL = new BigDecimal("0.5");

    private final String file;
    private final List<Finding> findings;

    PriceKind(String file, List<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    List<Draft> decide(List<Draft> drafts, Optional<String> said) {
        List<Draft> open = drafts.stream().filter(Draft::open).toList();
        if (open.isEmpty()) {
            return falls(drafts);
        }
        Weight unit = new Weight(
                BigDecimal.ONE,
                open.get(0).band().unit().filter(one -> one == WeightUnit.LB).orElse(WeightUnit.KG));
        if (said.isPresent()) {
            Optional<Weight> per = said.get().equals("flat") ? Optional.empty() : Optional.of(unit);
            return falls(drafts.stream()
                    .map(draft -> draft.open() ? draft.decided(per) : draft)
                    .toList());
        }
        int rises = 0;
        int others = 0;
        for (List<Draft> ladder : ladders(open).values()) {
            for (int i = 1; i < ladder.size(); i++) {
                int compared =
                        ladder.get(i).amount().compareTo(ladder.get(i - 1).amount());
                boolean fall = compared < 0 && isFall(ladder.get(i - 1), ladder.get(i));
                rises += compared > 0 ? 1 : 0;
                others += compared <= 0 && !fall ? 1 : 0;
            }
        }
        boolean fees = open.stream().anyMatch(draft -> draft.registration().isPresent());
        Optional<Boolean> perWeight = rises > 0 && others * 9 <= rises
                ? Optional.of(false)
                : rises * 9 <= others && (others > 0 || fees) ? Optional.of(true) : Optional.empty();
        if (perWeight.isEmpty()) {
            return undecided(drafts, open);
        }
        say(open, perWeight.get());
        Optional<Weight> per = perWeight.get() ? Optional.of(unit) : Optional.empty();
        return falls(drafts.stream()
                .map(draft -> draft.open() ? draft.decided(per) : draft)
                .toList());
    }

    /** Prices by band, of each place and service. */
    private static Map<List<Object>, List<Draft>> ladders(List<Draft> drafts) {
        Map<List<Object>, List<Draft>> ladders = new LinkedHashMap<>();
        drafts.forEach(draft -> ladders.computeIfAbsent(draft.ladder(), key -> new ArrayList<>())
                .add(draft));
        ladders.values()
                .forEach(ladder -> ladder.sort(
                        Comparator.comparing((Draft draft) -> draft.band().to().isEmpty())
                                .thenComparing(draft -> draft.band().to().orElse(BigDecimal.ZERO))));
        return ladders;
    }

    private static boolean isFall(Draft before, Draft after) {
        return after.amount().compareTo(before.amount().multiply(FALL)) < 0
                && !after.band().single()
                && before.band().single();
    }

    /** Express sheets price light parcels each and heavy ones by the kilogram: 20 costs 900, and 21–30 costs 48. */
    private List<Draft> falls(List<Draft> drafts) {
        List<Draft> decided = new ArrayList<>(drafts);
        Set<Integer> rows = new TreeSet<>();
        Optional<Draft> example = Optional.empty();
        for (List<Draft> ladder : ladders(drafts).values()) {
            boolean fallen = false;
            for (int i = 1; i < ladder.size(); i++) {
                Draft draft = ladder.get(i);
                boolean flat =
                        !draft.open() && draft.per().isEmpty() && draft.next().isEmpty();
                fallen |= flat && isFall(ladder.get(i - 1), draft);
                if (fallen && flat) {
                    decided.replaceAll(one -> one.equals(draft) ? draft.decided(Optional.of(Weight.kg("1"))) : one);
                    rows.add(draft.spot().row());
                    example = example.isPresent() ? example : Optional.of(draft);
                }
            }
        }
        example.ifPresent(draft -> findings.add(Finding.warning(
                draft.spot().in(file),
                Text.of("logistics.reading.price.falls", draft.spot().toString(), rows(rows)),
                Text.of("logistics.reading.price.falls.remedy"))));
        return decided;
    }

    private static String rows(Set<Integer> rows) {
        List<Integer> all = List.copyOf(rows);
        return all.isEmpty() ? "" : all.get(0) + "–" + all.get(all.size() - 1);
    }

    private void say(List<Draft> open, boolean perWeight) {
        Draft first = open.get(0);
        findings.add(Finding.warning(
                first.spot().in(file),
                Text.of(perWeight ? "logistics.reading.price.weight" : "logistics.reading.price.flat", columns(open)),
                Text.of("logistics.reading.price.remedy", "price=" + (perWeight ? "flat" : "per-kg"))));
    }

    private List<Draft> undecided(List<Draft> drafts, List<Draft> open) {
        findings.add(Finding.error(
                open.get(0).spot().in(file),
                Text.of("logistics.reading.price.open", columns(open), Integer.toString(open.size())),
                Text.of("logistics.reading.price.open.remedy")));
        return falls(drafts.stream().filter(draft -> !draft.open()).toList());
    }

    private static String columns(List<Draft> drafts) {
        Set<String> columns = new TreeSet<>();
        drafts.forEach(draft ->
                columns.add((draft.spot().sheet().isEmpty() ? "" : draft.spot().sheet() + "!")
                        + Grid.column(draft.spot().column())));
        return String.join(", ", columns);
    }
}
