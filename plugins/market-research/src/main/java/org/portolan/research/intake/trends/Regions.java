package org.portolan.research.intake.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;

/** Stores interest by region: one row a region and term. A region without enough searches is stored without a value. */
final class Regions {

    private final TrendsRows file;

    Regions(TrendsRows file) {
        this.file = file;
    }

    void store() {
        Batch.Rows rows = file.intake().batch().rows("research_region", "term", "geo", "region", "value", "below_one");
        List<Heading> headings = file.layout().headings();
        for (int i = file.layout().header() + 1; i < file.rows().size(); i++) {
            List<String> row = Layout.filled(file.rows().get(i));
            if (row.isEmpty()) {
                continue;
            }
            Optional<List<Optional<Interest>>> values = values(i, row);
            if (values.isEmpty()) {
                continue;
            }
            for (int c = 0; c < headings.size(); c++) {
                Optional<Interest> value = values.get().get(c);
                rows.add(
                        i + 1L,
                        headings.get(c).term(),
                        file.area(headings.get(c).place()),
                        row.get(0).strip(),
                        value.map(Interest::value).orElse(null),
                        value.filter(Interest::belowOne).isPresent() ? 1 : 0);
            }
            file.intake().stored();
        }
    }

    private Optional<List<Optional<Interest>>> values(int index, List<String> row) {
        if (row.get(0).isBlank()) {
            file.reject(index, TrendsRows.column(0), Text.of("research.trends.reject.region"));
            return Optional.empty();
        }
        List<Optional<Interest>> values = new ArrayList<>();
        for (int c = 1; c <= file.layout().headings().size(); c++) {
            String cell = c < row.size() ? row.get(c) : "";
            Optional<Interest> value = Interest.parse(cell);
            if (value.isEmpty() && !cell.isBlank()) {
                String term = file.layout().headings().get(c - 1).term();
                file.reject(index, TrendsRows.column(c), Text.of("research.trends.reject.value", term, cell));
                return Optional.empty();
            }
            values.add(value);
        }
        return Optional.of(values);
    }
}
