package org.portolan.research.command.demand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.research.model.demand.Grain;
import org.portolan.research.model.demand.Series;
import org.portolan.research.store.trends.TrendsSeries;

/** Says what comes next, with intervals, by the method that would have done best on the series itself. */
public final class ForecastCommand implements Command<ForecastInput> {

    @Override
    public String id() {
        return "research.forecast";
    }

    @Override
    public Class<ForecastInput> input() {
        return ForecastInput.class;
    }

    @Override
    public Report run(ForecastInput input, Workbench bench) throws Refusal, IOException {
        if (input.file().isPresent() == input.term().isPresent()) {
            throw new Refusal(Text.of("research.forecast.refused.input"));
        }
        if (input.term().isPresent()) {
            TrendsSeries stored = TrendsCommand.find(bench.store(), input.term().get(), input.geo(), input.imported());
            return one(input, Text.literal(stored.term()), stored.series(), stored.sources(), new ArrayList<>());
        }
        Path file = input.file().get();
        Sales sales = Sales.read(file, input, bench);
        List<Finding> findings = new ArrayList<>(sales.findings());
        if (input.top() > 0 && input.sku().isEmpty()) {
            return ManySkus.of(sales, input, bench.progress()).report(findings);
        }
        if (input.sku().isPresent() && !sales.bySku().containsKey(input.sku().get())) {
            throw new Refusal(
                    Text.of("research.forecast.refused.sku", input.sku().get(), sales.file()));
        }
        Series series = input.sku().map(sales::of).orElseGet(sales::all);
        return one(input, Text.literal(input.sku().orElse(sales.file())), series, List.of(), findings);
    }

    private static Report one(
            ForecastInput input, Text name, Series series, List<Trace.Source> sources, List<Finding> findings)
            throws Refusal {
        int season = season(input, series.grain());
        int horizon = horizon(input, series.grain());
        Optional<Prepared> prepared = Prepared.of(series, season, horizon, input.holdOut());
        if (prepared.isEmpty()) {
            throw new Refusal(Text.of(
                    "research.forecast.refused.short",
                    name,
                    Integer.toString(series.length() - series.gaps()),
                    Integer.toString(Math.max(horizon, input.holdOut()) + 8)));
        }
        if (series.gaps() > 0) {
            findings.add(
                    Finding.info(Place.NOWHERE, Text.of("research.forecast.gaps", Integer.toString(series.gaps()))));
        }
        if (prepared.get().forecast().season() < season) {
            findings.add(Finding.warning(
                    Place.NOWHERE,
                    Text.of("research.forecast.no-season", Integer.toString(season)),
                    Text.of("research.forecast.no-season.remedy")));
        }
        return new ForecastReport(name, prepared.get(), sources).report(findings);
    }

    static int season(ForecastInput input, Grain grain) {
        return input.season().orElse(grain.season());
    }

    static int horizon(ForecastInput input, Grain grain) {
        return input.horizon().orElseGet(() -> switch (grain) {
            case MINUTE -> 60;
            case HOUR -> 24;
            case DAY -> 28;
            case WEEK -> 13;
            case MONTH -> 6;
        });
    }
}
