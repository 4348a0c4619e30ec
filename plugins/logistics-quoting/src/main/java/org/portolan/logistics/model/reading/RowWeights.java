package org.portolan.logistics.model.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.model.weight.Weighing;

/** Says for which weights each row of a table is, and how it makes a billable weight. */
final class RowWeights {

    private static final BigDecimal LIKELY_GRAMS = BigDecimal.valueOf(100);

    private final String file;
    private final Page page;
    private final Block block;
    private final Scope scope;
    private final List<Finding> findings;
    private final WeightUnit unit;
    private final boolean unitKnown;
    private Optional<String> lastText = Optional.empty();
    private boolean unitDoubted;

    RowWeights(String file, Page page, Block block, Scope scope, List<Finding> findings) {
        this.file = file;
        this.page = page;
        this.block = block;
        this.scope = scope;
        this.findings = findings;
        Optional<WeightUnit> said = block.columns().values().stream()
                .filter(meaning -> meaning.role().filter(Role::isWeight).isPresent())
                .flatMap(meaning -> meaning.unit().stream())
                .findFirst();
        Optional<WeightUnit> known = scope.weightUnit().or(() -> said);
        this.unit = known.orElse(WeightUnit.KG);
        this.unitKnown = known.isPresent();
    }

    WeightUnit unit() {
        return unit;
    }

    /** The band that a row names; a row that names none is for all weights. Empty where a cell is unreadable, which was said. */
    Optional<Band> of(int row) {
        Optional<Integer> text = block.column(Role.WEIGHT);
        Optional<Integer> from = block.column(Role.WEIGHT_FROM);
        Optional<Integer> to = block.column(Role.WEIGHT_TO);
        if (from.isPresent() || to.isPresent()) {
            return two(row, from, to);
        }
        if (text.isEmpty()) {
            Optional<BigDecimal> most = scope.said(Topic.HEAVIEST)
                    .map(Weight::parse)
                    .map(weight -> weight.in(unit).value());
            return Optional.of(new Band(BigDecimal.ZERO, false, most, true, Optional.of(unit), false));
        }
        String cell = page.line(row, text.get());
        if (cell.isEmpty() && lastText.isPresent()) {
            cell = lastText.get();
        }
        Optional<Band> band = BandText.read(cell);
        if (band.isEmpty()) {
            Spot at = page.spot(row, text.get());
            findings.add(Finding.error(
                    at.in(file),
                    Text.of("logistics.reading.band", at.toString(), cell),
                    Text.of("logistics.reading.band.remedy")));
            return Optional.empty();
        }
        lastText = Optional.of(cell);
        return Optional.of(sure(band.get(), page.spot(row, text.get()))).filter(this::isUpright);
    }

    private Optional<Band> two(int row, Optional<Integer> from, Optional<Integer> to) {
        Optional<Spot> low = from.map(column -> page.spot(row, column));
        Optional<Spot> high = to.map(column -> page.spot(row, column));
        Optional<BigDecimal> least =
                low.map(this::text).filter(cell -> !cell.isEmpty()).flatMap(this::number);
        String most = high.map(this::text).orElse("");
        Optional<BigDecimal> greatest = number(most);
        boolean open = most.isEmpty() || most.matches("[-/∞+]|以上|无|不限|max|above|up|and above|no limit");
        if ((low.isPresent() && least.isEmpty() && !text(low.get()).isEmpty()) || (greatest.isEmpty() && !open)) {
            Spot at = greatest.isEmpty() && !open ? high.orElseThrow() : low.orElseThrow();
            findings.add(Finding.error(
                    at.in(file),
                    Text.of("logistics.reading.band", at.toString(), text(at)),
                    Text.of("logistics.reading.band.remedy")));
            return Optional.empty();
        }
        boolean single = low.isEmpty();
        Band band = new Band(
                least.orElse(BigDecimal.ZERO),
                !single,
                greatest,
                true,
                Optional.empty(),
                single && greatest.isPresent());
        return Optional.of(sure(band, high.or(() -> low).orElseThrow())).filter(this::isUpright);
    }

    private String text(Spot spot) {
        return page.line(spot.row(), spot.column());
    }

    private Optional<BigDecimal> number(String cell) {
        String bare = cell.replaceAll("^[<>≤≥=]+", "");
        return WeightText.in(bare).map(weight -> weight.in(unit).value()).or(() -> Numeral.read(bare));
    }

    private boolean isUpright(Band band) {
        return !band.isUpsideDown();
    }

    /** A band with its unit; where nothing says the unit, kilograms, which is said once. */
    Band sure(Band band, Spot spot) {
        if (band.isUpsideDown()) {
            findings.add(Finding.error(
                    spot.in(file),
                    Text.of("logistics.reading.band.down", spot.toString(), text(spot)),
                    Text.of("logistics.reading.band.remedy")));
        }
        if (band.unit().isEmpty() && !unitKnown && !unitDoubted) {
            boolean grams =
                    band.to().filter(to -> to.compareTo(LIKELY_GRAMS) > 0).isPresent();
            unitDoubted = grams;
            if (grams) {
                findings.add(Finding.warning(
                        spot.in(file),
                        Text.of("logistics.reading.unit.grams", spot.toString(), text(spot)),
                        Text.of("logistics.reading.unit.remedy")));
            }
        }
        return band.in(unit);
    }

    /** How a row weighs: what its own cells say, else what the sheet says. */
    Weighing weighing(int row) {
        Optional<String> volume = cell(row, Role.DIVISOR).flatMap(at -> {
            Optional<String> rule = VolumetricText.read(text(at));
            if (rule.isEmpty()) {
                findings.add(Finding.warning(
                        at.in(file),
                        Text.of("logistics.reading.volumetric", at.toString(), text(at)),
                        Text.of("logistics.reading.volumetric.remedy")));
            }
            return rule;
        });
        String rule = volume.or(() -> scope.said(Topic.VOLUMETRIC))
                .filter(said -> !said.equals(VolumetricText.NONE))
                .orElse("");
        Optional<Weight> step = weight(row, Role.STEP, Topic.STEP);
        Optional<Weight> least = weight(row, Role.MIN_WEIGHT, Topic.MIN_WEIGHT);
        return Weighing.parse(rule
                + step.map(weight -> "; step " + WeightText.written(weight)).orElse("")
                + least.map(weight -> "; min " + WeightText.written(weight)).orElse(""));
    }

    private Optional<Spot> cell(int row, Role role) {
        return block.column(role)
                .filter(column -> !page.line(row, column).isEmpty())
                .map(column -> page.spot(row, column));
    }

    private Optional<Weight> weight(int row, Role role, Topic topic) {
        Optional<Spot> at = cell(row, role);
        if (at.isEmpty() || text(at.get()).matches("[-/]|无|不限")) {
            return scope.said(topic)
                    .map(Weight::parse)
                    .filter(weight -> weight.value().signum() > 0);
        }
        WeightUnit own = block.at(at.get().column()).unit().orElse(unit);
        Optional<Weight> weight = WeightText.read(text(at.get()), own);
        if (weight.isEmpty()) {
            findings.add(Finding.warning(
                    at.get().in(file),
                    Text.of("logistics.reading.weight", at.get().toString(), text(at.get())),
                    Text.of("logistics.reading.weight.remedy")));
        }
        return weight.filter(read -> read.value().signum() > 0);
    }
}
