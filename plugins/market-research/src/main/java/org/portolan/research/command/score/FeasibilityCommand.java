package org.portolan.research.command.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Note;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.research.model.score.Simulation;
import org.portolan.research.model.score.Spread;
import org.portolan.research.model.score.UnitCase;
import org.portolan.research.store.score.Requirements;

/** Says what one unit of a candidate earns in a market, how sure that is, and what the market asks of it. */
public final class FeasibilityCommand implements Command<FeasibilityInput> {

    @Override
    public String id() {
        return "research.feasibility";
    }

    @Override
    public Class<FeasibilityInput> input() {
        return FeasibilityInput.class;
    }

    @Override
    public Report run(FeasibilityInput input, Workbench bench) throws Refusal {
        if (!input.price().isPositive()) {
            throw new Refusal(Text.of("research.score.no-price", input.price().toString()));
        }
        CostSheet sheet = CostSheet.of(input, bench);
        UnitCase unit = sheet.unit();
        Spread spread = new Spread(
                fraction(input.priceSpread()),
                fraction(input.goodsSpread()),
                fraction(input.freightSpread()),
                fraction(input.adsSpread()),
                fraction(input.returnsSpread()));
        Simulation drawn = Simulation.of(unit, spread, input.runs(), input.seed());
        List<Finding> findings = new ArrayList<>(sheet.findings());
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures(input, sheet, drawn, findings));
        blocks.add(FeasibilityTables.costs(input, sheet));
        blocks.add(FeasibilityTables.costChart(sheet, bench));
        blocks.add(FeasibilityTables.profits(drawn, input.price().currency()));
        blocks.add(new Note(Text.of(
                "research.feasibility.spread",
                input.runs(),
                input.priceSpread().toString(),
                input.goodsSpread().toString(),
                input.freightSpread().toString(),
                input.adsSpread().toString(),
                input.returnsSpread().toString(),
                Long.toString(input.seed()))));
        blocks.add(FeasibilityTables.assumptions(input, sheet, unit));
        Headroom.of(input, bench).ifPresent(blocks::add);
        blocks.add(FeasibilityTables.requirements(
                Requirements.of(input.market(), input.kinds()), bench.locale().getLanguage()));
        Rights rights = Rights.of(input, bench.locale());
        blocks.addAll(rights.blocks());
        findings.addAll(rights.findings());
        blocks.addAll(SeasonSheet.of(input, bench));
        blocks.add(MarketNotes.of(input, bench));
        blocks.add(SupplySheet.of(input));
        if (!Requirements.knows(input.market())) {
            findings.add(Finding.warning(
                    Place.NOWHERE,
                    Text.of(
                            "research.feasibility.no-requirements",
                            input.market().displayName(bench.locale())),
                    Text.of("research.feasibility.no-requirements.remedy")));
        }
        Text title = Text.of(
                "research.feasibility.report", input.product(), input.market().displayName(bench.locale()));
        return new Report(title, blocks, findings);
    }

    private static Figures figures(FeasibilityInput input, CostSheet sheet, Simulation drawn, List<Finding> findings) {
        UnitCase unit = sheet.unit();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(
                "research.figure.net_profit",
                Cell.of(sheet.net(), FeasibilityTables.trace(sheet)),
                Text.of("research.feasibility.per-unit")));
        figures.add(
                Figure.of("research.figure.margin", percent(unit.margin()), Text.of("research.feasibility.of-price")));
        if (unit.landed().signum() > 0) {
            figures.add(Figure.of(
                    "research.figure.roi",
                    percent(unit.net().divide(unit.landed(), 6, RoundingMode.HALF_UP)),
                    Text.of("research.feasibility.of-landed")));
        }
        figures.add(Figure.of("research.figure.break_even_acos", percent(unit.breakEvenAcos()), Text.EMPTY));
        figures.add(Figure.of("research.figure.landed_cost", Cell.of(sheet.money(unit.landed())), Text.EMPTY));
        figures.add(Figure.of(
                "research.figure.highest_landed",
                Cell.of(sheet.money(unit.highestLanded(input.targetMargin().fraction()))),
                Text.of("research.feasibility.at-margin", input.targetMargin().toString())));
        floor(input, sheet, findings).ifPresent(figures::add);
        figures.add(Figure.of(
                "research.figure.chance_of_loss",
                percent(BigDecimal.valueOf(drawn.chanceOfLoss())),
                Text.of("research.feasibility.give-or-take", percentText(drawn.error()))));
        figures.add(quantile("research.figure.profit_p10", drawn, 0.1, sheet));
        figures.add(quantile("research.figure.profit_p50", drawn, 0.5, sheet));
        figures.add(quantile("research.figure.profit_p90", drawn, 0.9, sheet));
        input.units().ifPresent(units -> figures.addAll(capital(input, sheet, units)));
        figures.add(Figure.of(
                "research.figure.data_quality", Cell.of(sheet.quality()), Text.of("research.feasibility.costs-known")));
        return new Figures(figures);
    }

    private static Optional<Figure> floor(FeasibilityInput input, CostSheet sheet, List<Finding> findings) {
        try {
            return Optional.of(Figure.of(
                    "research.figure.price_floor",
                    Cell.of(sheet.money(
                            sheet.unit().priceFloor(input.targetMargin().fraction()))),
                    Text.of(
                            "research.feasibility.at-margin",
                            input.targetMargin().toString())));
        } catch (ArithmeticException none) {
            findings.add(Finding.warning(
                    Place.NOWHERE,
                    Text.of(
                            "research.feasibility.no-floor",
                            input.targetMargin().toString()),
                    Text.of("research.feasibility.no-floor.remedy")));
            return Optional.empty();
        }
    }

    private static Figure quantile(String key, Simulation drawn, double share, CostSheet sheet) {
        return Figure.of(key, Cell.of(sheet.money(BigDecimal.valueOf(drawn.quantile(share)))), Text.EMPTY);
    }

    /** What lies in stock and on the way, and how long profits need to bring it back. */
    private static List<Figure> capital(FeasibilityInput input, CostSheet sheet, int units) {
        BigDecimal days = BigDecimal.valueOf(input.leadDays() + (long) input.coverDays());
        BigDecimal bound = sheet.unit()
                .landed()
                .multiply(BigDecimal.valueOf(units))
                .multiply(days)
                .divide(BigDecimal.valueOf(30), 6, RoundingMode.HALF_UP);
        Money capital = sheet.money(bound);
        BigDecimal monthly = sheet.unit().net().multiply(BigDecimal.valueOf(units));
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(
                "research.figure.capital",
                Cell.of(capital),
                Text.of("research.feasibility.bound", Integer.toString(units), days.toPlainString())));
        if (monthly.signum() > 0) {
            figures.add(Figure.of(
                    "research.figure.payback_months",
                    Cell.of(bound.divide(monthly, 1, RoundingMode.HALF_UP)),
                    Text.of("research.feasibility.payback")));
        }
        sheet.cash()
                .filter(Money::isPositive)
                .ifPresent(cash -> figures.add(Figure.of(
                        "research.figure.cash_share",
                        percent(bound.divide(cash.amount(), 6, RoundingMode.HALF_UP)),
                        Text.of(
                                "research.feasibility.of-cash",
                                input.cash().orElse(cash).toString()))));
        return figures;
    }

    private static Cell percent(BigDecimal fraction) {
        return Cell.of(new Percent(fraction.setScale(4, RoundingMode.HALF_UP)));
    }

    private static String percentText(double fraction) {
        return new Percent(BigDecimal.valueOf(fraction).setScale(4, RoundingMode.HALF_UP)).toString();
    }

    private static double fraction(Percent share) {
        return share.fraction().doubleValue();
    }
}
