package org.portolan.research.intake.trends;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.portolan.api.intake.Source;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.research.model.demand.Grain;

/**
 * Whether the last period of a file was over when the file was made. The file does not say it; its name may, or the time
 * at which it was written. Where neither does, a last value far below all of the four before it is suspected.
 */
final class PartialPeriod {

    private static final int BEFORE = 4;
    private static final double SUSPECT = 0.6;
    /** Of the peak: less is no more than how whole numbers jump near nothing. */
    private static final double VISIBLE = 0.05;

    private static final PartialPeriod NONE = new PartialPeriod(LocalDateTime.MAX, "");

    private final LocalDateTime at;
    private final String reason;

    private PartialPeriod(LocalDateTime at, String reason) {
        this.at = at;
        this.reason = reason;
    }

    static PartialPeriod of(Source source, Grain grain, List<LocalDateTime> periods, List<Double> totals) {
        if (periods.isEmpty()) {
            return NONE;
        }
        int last = periods.size() - 1;
        LocalDateTime begins = periods.get(last);
        LocalDateTime ends = grain.plus(begins, 1);
        Optional<LocalDateTime> named = FileSpan.of(source.fileName()).map(FileSpan::until);
        if (named.isPresent()) {
            return named.get().isBefore(ends) ? new PartialPeriod(begins, "named") : NONE;
        }
        LocalDateTime written = written(source);
        if (!written.isBefore(begins) && written.isBefore(ends)) {
            return new PartialPeriod(begins, "written");
        }
        if (last >= BEFORE) {
            double[] before = totals.subList(last - BEFORE, last).stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            double least = Arrays.stream(before).min().orElse(0);
            double peak = totals.stream().mapToDouble(Double::doubleValue).max().orElse(0);
            if (totals.get(last) < SUSPECT * least && least - totals.get(last) > VISIBLE * peak) {
                return new PartialPeriod(begins, "suspected");
            }
        }
        return NONE;
    }

    private static LocalDateTime written(Source source) {
        try {
            return LocalDateTime.ofInstant(
                    Files.getLastModifiedTime(source.file()).toInstant(), ZoneOffset.UTC);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Reading the time of " + source.fileName() + " failed", unreadable);
        }
    }

    boolean is(LocalDateTime period) {
        return period.equals(at);
    }

    Optional<Finding> finding(Place place) {
        if (reason.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Finding.warning(
                place,
                Text.of("research.trends.partial." + reason, at.toLocalDate()),
                Text.of("research.trends.partial.remedy")));
    }
}
