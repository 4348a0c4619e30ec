package org.portolan.logistics.model.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/**
 * Joins the bands of one place and service: each begins where the one before ends. 0–2 and 2.01–5 leave nothing between
 * them, 0.5 and 1.0 are bands up to these weights.
 */
final class Ladder {

    private static final BigDecimal KILOGRAM = BigDecimal.valueOf(1000);
    /** A first band that begins at one gram, or at ten, begins at nothing. */
    private static final BigDecimal NOTHING = BigDecimal.TEN;

    /** A gap of 100 g is worth a word: 1–10 and 11–20 leave 10.5 to whoever rounds. */
    private static final BigDecimal WIDE = BigDecimal.valueOf(100);

    private final String file;
    private final List<Finding> findings;

    Ladder(String file, List<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    List<Draft> join(List<Draft> drafts) {
        Map<List<Object>, List<Draft>> ladders = new LinkedHashMap<>();
        drafts.forEach(draft -> ladders.computeIfAbsent(draft.ladder(), key -> new ArrayList<>())
                .add(draft));
        List<Draft> joined = new ArrayList<>();
        ladders.values().forEach(ladder -> joined.addAll(rungs(ladder)));
        return joined;
    }

    private Collection<Draft> rungs(List<Draft> ladder) {
        List<Draft> sorted = new ArrayList<>(ladder);
        sorted.sort(Comparator.comparing((Draft draft) -> grams(draft, upper(draft)))
                .thenComparing(draft -> grams(draft, draft.band().from())));
        List<Draft> joined = new ArrayList<>();
        Optional<Draft> before = Optional.empty();
        for (Draft draft : sorted) {
            Band band = draft.band();
            if (before.isEmpty()) {
                BigDecimal first = grams(draft, band.from());
                joined.add(
                        band.single() || (band.fromHeld() && first.compareTo(NOTHING) <= 0)
                                ? draft.with(band.from(BigDecimal.ZERO))
                                : draft);
            } else {
                joined.add(after(before.get(), draft));
            }
            before = Optional.of(joined.get(joined.size() - 1));
        }
        for (int i = 1; i < joined.size(); i++) {
            joined.set(i - 1, capped(joined.get(i - 1), joined.get(i)));
        }
        return joined;
    }

    /** Where only lower ends are given, 0+ and 5+, each band goes to where the next begins. */
    private static Draft capped(Draft draft, Draft next) {
        Band band = draft.band();
        BigDecimal begin = in(draft, grams(next, next.band().from()));
        if (band.to().isPresent() || next.band().to().isPresent() || begin.compareTo(band.from()) <= 0) {
            return draft;
        }
        boolean held = !next.band().fromHeld();
        return draft.with(new Band(band.from(), band.fromHeld(), Optional.of(begin), held, band.unit(), false));
    }

    private Draft after(Draft before, Draft draft) {
        Band band = draft.band();
        Optional<BigDecimal> end = before.band().to().map(to -> in(draft, grams(before, to)));
        if (end.isEmpty() || sameBand(before, draft)) {
            return draft;
        }
        if (band.single()) {
            return draft.with(band.from(end.get()));
        }
        BigDecimal gap = band.from().subtract(end.get());
        if (gap.signum() == 0) {
            // 2≤W<5 after W<2 holds 2 itself; 2-5 after 0-2 does not.
            return before.band().toHeld() ? draft.with(band.from(end.get())) : draft;
        }
        if (gap.signum() > 0 && band.fromHeld() && gap.compareTo(ulp(band.from())) <= 0) {
            if (grams(draft, gap).compareTo(WIDE) >= 0) {
                findings.add(Finding.info(
                        draft.spot().in(file),
                        Text.of(
                                "logistics.reading.joined",
                                draft.spot().toString(),
                                band.from(),
                                end.get(),
                                unit(draft).symbol())));
            }
            return draft.with(band.from(end.get()));
        }
        if (gap.signum() > 0) {
            findings.add(Finding.warning(
                    draft.spot().in(file),
                    Text.of(
                            "logistics.reading.gap",
                            draft.spot().toString(),
                            end.get(),
                            band.from(),
                            unit(draft).symbol()),
                    Text.of("logistics.reading.gap.remedy")));
        } else if (gap.signum() < 0 && before.band().from().compareTo(band.from()) != 0) {
            findings.add(Finding.warning(
                    draft.spot().in(file),
                    Text.of(
                            "logistics.reading.overlap",
                            draft.spot().toString(),
                            band.from(),
                            end.get(),
                            unit(draft).symbol()),
                    Text.of("logistics.reading.overlap.remedy")));
        }
        return draft;
    }

    private static boolean sameBand(Draft one, Draft other) {
        return one.band().to().equals(other.band().to())
                && one.band().from().compareTo(other.band().from()) == 0;
    }

    private static WeightUnit unit(Draft draft) {
        return draft.band().unit().orElse(WeightUnit.KG);
    }

    private static BigDecimal upper(Draft draft) {
        return draft.band().to().orElse(BigDecimal.valueOf(1_000_000));
    }

    private static BigDecimal grams(Draft draft, BigDecimal number) {
        return new Weight(number, unit(draft)).grams();
    }

    private static BigDecimal in(Draft draft, BigDecimal grams) {
        return unit(draft) == WeightUnit.KG
                ? Numeral.tidy(grams.divide(KILOGRAM))
                : new Weight(grams, WeightUnit.G).in(unit(draft)).value();
    }

    /** One in the last place in which the sheet writes its weights: 0.01 for 2.01, 1 for 21. */
    private static BigDecimal ulp(BigDecimal number) {
        return BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
    }
}
