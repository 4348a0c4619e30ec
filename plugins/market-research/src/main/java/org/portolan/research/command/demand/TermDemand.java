package org.portolan.research.command.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.research.model.demand.Decomposition;
import org.portolan.research.model.demand.Peaks;
import org.portolan.research.model.demand.Series;
import org.portolan.research.model.demand.Stl;
import org.portolan.research.model.demand.YearOnYear;
import org.portolan.research.store.trends.TrendsSeries;

/**
 * What can be said of a stored series.
 *
 * @param parts empty where there are not two seasons
 * @param peaks empty where the season is not a year, or not known
 */
record TermDemand(
        TrendsSeries stored,
        Series series,
        Optional<Decomposition> parts,
        Optional<Peaks> peaks,
        Optional<YearOnYear> years,
        List<Finding> findings) {

    /** From this share of values below one on, a season is made of noise. */
    private static final double MOST_BELOW_ONE = 0.3;

    static TermDemand of(TrendsSeries stored) {
        List<Finding> findings = new ArrayList<>();
        Place place = Place.file(stored.file());
        stored.points().stream()
                .filter(TrendsSeries.Period::partial)
                .forEach(point -> findings.add(Finding.info(
                        Place.row(stored.file(), "", point.row()),
                        Text.of("research.trends.left-out", point.at().toLocalDate()))));
        Series series = stored.series();
        int season = series.grain().season();
        if (series.gaps() > 0) {
            findings.add(Finding.info(place, Text.of("research.trends.gaps", Integer.toString(series.gaps()))));
        }
        long low =
                stored.points().stream().filter(TrendsSeries.Period::belowOne).count();
        if (low > MOST_BELOW_ONE * stored.points().size()) {
            findings.add(Finding.warning(
                    place,
                    Text.of(
                            "research.trends.mostly-below-one",
                            Long.toString(low),
                            Integer.toString(stored.points().size())),
                    Text.of("research.trends.mostly-below-one.remedy")));
        }
        Optional<Decomposition> parts = Optional.empty();
        if (season > 1 && series.length() >= 2 * season && series.gaps() * 2 < series.length()) {
            parts = Optional.of(Stl.robust(season).decompose(series.values()));
        } else {
            findings.add(Finding.warning(
                    place,
                    Text.of(
                            "research.trends.short",
                            Integer.toString(series.length() - series.gaps()),
                            Integer.toString(2 * season)),
                    Text.of("research.trends.short.remedy")));
        }
        Optional<Peaks> peaks = series.grain().isYearly() ? parts.map(one -> Peaks.of(series, one)) : Optional.empty();
        return new TermDemand(stored, series, parts, peaks, YearOnYear.of(series), findings);
    }
}
