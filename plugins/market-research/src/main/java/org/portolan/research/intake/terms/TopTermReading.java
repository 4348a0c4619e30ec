package org.portolan.research.intake.terms;

import java.time.LocalDate;
import java.util.Optional;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;

/** One reading of Top Search Terms: a million rows pass here, so nothing is made that is not stored. */
final class TopTermReading implements TableFormat<TopTermReading.Ranked> {

    private Optional<LocalDate> last = Optional.empty();
    private long written;

    /** One row: the term's rank, and the three products as {@link TopProducts} writes them. */
    record Ranked(long rank, String term, String products) {}

    Optional<LocalDate> last() {
        return last;
    }

    long written() {
        return written;
    }

    @Override
    public String id() {
        return TopSearchTerms.ID;
    }

    @Override
    public Header header() {
        return TopSearchTerms.HEADER;
    }

    @Override
    public Optional<Ranked> row(Row row) {
        String term = row.required("term");
        long rank = rank(row);
        if (rank <= 0 || row.rejected()) {
            return Optional.empty();
        }
        watchDate(row);
        return Optional.of(new Ranked(rank, term, TopProducts.written(row)));
    }

    private static long rank(Row row) {
        long rank = row.decimal("rank").map(number -> number.longValue()).orElse(0L);
        if (rank <= 0 && !row.rejected()) {
            row.reject(
                    "rank",
                    Text.of("research.reject.rank", String.valueOf(row.number()), row.text("rank")),
                    Text.of("research.reject.rank.remedy"));
        }
        return rank;
    }

    /** All rows have the same day: the first one's is read. */
    private void watchDate(Row row) {
        if (written == 0 && last.isEmpty()) {
            last = row.date("reporting_date");
        }
    }

    @Override
    public Writer<Ranked> writer(Batch batch, Source source) {
        Batch.Rows rows = batch.rows("research_term", "term", "rank", "details");
        return (row, ranked) -> {
            written++;
            rows.add(row.number(), ranked.term(), ranked.rank(), ranked.products());
        };
    }
}
