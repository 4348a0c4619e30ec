package org.portolan.research.command.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.portolan.api.store.Store;
import org.portolan.research.model.demand.Decomposition;
import org.portolan.research.model.demand.Peaks;
import org.portolan.research.store.trends.StoredInterest;
import org.portolan.research.store.trends.TrendsSeries;

/**
 * The season of a term that was downloaded from Google Trends, for other reports.
 *
 * @param strength of the season, 0 to 1
 * @param weak true where the season is too weak to order by
 */
public record TermSeason(TrendsSeries stored, double strength, boolean weak, Peaks peaks) {

    /** The newest download of a term, that of a place before any other; empty where there is none, or none with a season. */
    public static Optional<TermSeason> of(Store store, String term, String geo) {
        Optional<TrendsSeries> stored = StoredInterest.find(store, term, Optional.of(geo), Optional.empty())
                .or(() -> StoredInterest.find(store, term, Optional.empty(), Optional.empty()));
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        TermDemand demand = TermDemand.of(stored.get());
        return demand.parts()
                .map(Decomposition::seasonStrength)
                .flatMap(strength -> demand.peaks()
                        .map(peaks -> new TermSeason(stored.get(), strength, strength < TermFigures.WEAK, peaks)));
    }

    /** The season that begins on a day or after it. */
    public Peaks.Span next(LocalDate day) {
        return peaks.next(day);
    }

    /** The weeks or months that are highest, where they lie above the trend. */
    public List<Peaks.Phase> highest(int most) {
        return peaks.all().stream()
                .filter(phase -> phase.lift() > 0)
                .limit(most)
                .toList();
    }
}
