package org.portolan.research.intake.trends;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.intake.Header;
import org.portolan.api.report.Finding;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;
import org.portolan.research.model.demand.Grain;

/** Stores interest over time: one row a period and term. */
final class Timeline {

    private final TrendsRows file;
    private final Moments moments;
    private final List<Column> columns = new ArrayList<>();
    private int flagColumn = -1;

    /** A term's column. */
    private record Column(int index, String term, String area) {}

    /** A row that can be stored. */
    private record Period(int index, LocalDateTime at, List<Interest> values, boolean flagged) {}

    Timeline(TrendsRows file) {
        this.file = file;
        List<String> firsts = file
                .rows()
                .subList(file.layout().header() + 1, file.rows().size())
                .stream()
                .filter(row -> !Layout.filled(row).isEmpty())
                .map(row -> row.get(0))
                .toList();
        this.moments = Moments.of(firsts).orElseThrow();
        List<Heading> headings = file.layout().headings();
        for (int i = 0; i < headings.size(); i++) {
            if (Header.normalise(headings.get(i).term()).equals(Layout.PARTIAL)) {
                flagColumn = i + 1;
            } else {
                columns.add(new Column(
                        i + 1, headings.get(i).term(), file.area(headings.get(i).place())));
            }
        }
    }

    void store() {
        List<Period> periods = periods();
        PartialPeriod partial = PartialPeriod.of(
                file.source(),
                moments.grain(),
                periods.stream().map(Period::at).toList(),
                periods.stream().map(period -> total(period.values())).toList());
        Batch.Rows rows = file.intake()
                .batch()
                .rows("research_interest", "term", "geo", "grain", "at", "value", "below_one", "partial");
        for (Period period : periods) {
            boolean open = period.flagged() || partial.is(period.at());
            for (int c = 0; c < columns.size(); c++) {
                Interest value = period.values().get(c);
                rows.add(
                        period.index() + 1L,
                        columns.get(c).term(),
                        columns.get(c).area(),
                        moments.grain().word(),
                        written(period.at()),
                        value.value(),
                        value.belowOne() ? 1 : 0,
                        open ? 1 : 0);
            }
            file.intake().stored();
        }
        partial.finding(
                        periods.isEmpty()
                                ? file.place(0)
                                : file.place(periods.get(periods.size() - 1).index()))
                .ifPresent(file.intake()::finding);
        long below = periods.stream()
                .flatMap(period -> period.values().stream())
                .filter(Interest::belowOne)
                .count();
        if (below > 0) {
            file.intake()
                    .finding(Finding.info(
                            file.place(file.layout().header()),
                            Text.of("research.trends.below-one", Long.toString(below))));
        }
    }

    private List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        Map<LocalDateTime, Integer> seen = new HashMap<>();
        for (int i = file.layout().header() + 1; i < file.rows().size(); i++) {
            if (!Layout.filled(file.rows().get(i)).isEmpty()) {
                period(i).ifPresent(periods::add);
            }
        }
        for (Period period : periods) {
            Integer before = seen.putIfAbsent(period.at(), period.index() + 1);
            if (before != null) {
                file.intake()
                        .finding(Finding.warning(
                                file.place(period.index()),
                                Text.of("research.trends.twice", written(period.at()), Integer.toString(before)),
                                Text.of("research.trends.twice.remedy")));
            }
        }
        return periods;
    }

    private Optional<Period> period(int index) {
        List<String> row = file.rows().get(index);
        Optional<LocalDateTime> at = moments.read(row.get(0));
        if (at.isEmpty()) {
            file.reject(index, TrendsRows.column(0), Text.of("research.trends.reject.period", row.get(0)));
            return Optional.empty();
        }
        List<Interest> values = new ArrayList<>();
        for (Column column : columns) {
            String cell = column.index() < row.size() ? row.get(column.index()) : "";
            Optional<Interest> value = Interest.parse(cell);
            if (value.isEmpty()) {
                file.reject(
                        index,
                        TrendsRows.column(column.index()),
                        cell.isBlank()
                                ? Text.of("research.trends.reject.no-value", column.term())
                                : Text.of("research.trends.reject.value", column.term(), cell));
                return Optional.empty();
            }
            values.add(value.get());
        }
        boolean flagged = flagColumn > 0
                && flagColumn < row.size()
                && row.get(flagColumn).strip().equalsIgnoreCase("true");
        return Optional.of(new Period(index, at.get(), values, flagged));
    }

    private static double total(List<Interest> values) {
        return values.stream().mapToDouble(value -> value.value().doubleValue()).sum();
    }

    private String written(LocalDateTime at) {
        return moments.grain().compareTo(Grain.DAY) < 0
                ? at.toString()
                : at.toLocalDate().toString();
    }
}
