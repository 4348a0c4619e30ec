package org.portolan.research.intake.terms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Source;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;

/**
 * Reads Top Search Terms as Amazon writes them: UTF-8, commas, one metadata line at most. A file that is anything else is
 * left to the host's reader.
 */
final class TopTermScan {

    private static final int HEAD = 4;
    private static final int WATCH = 4096;
    private static final String[] FACTS = {
        "asin1", "clicks1", "sales1", "asin2", "clicks2", "sales2", "asin3", "clicks3", "sales3"
    };

    private final Map<String, Integer> columns = new HashMap<>();
    private final byte[] line = new byte[512];
    private final int[] facts = new int[FACTS.length];
    private long number;
    private long written;
    private Optional<LocalDate> last = Optional.empty();

    private TopTermScan() {}

    long written() {
        return written;
    }

    Optional<LocalDate> last() {
        return last;
    }

    /** Read a file; empty, and nothing is read, where it is not written so. */
    static Optional<TopTermScan> read(Source source, Intake intake) throws IOException {
        TopTermScan scan = new TopTermScan();
        try (ByteRecords records = new ByteRecords(source.file())) {
            if (!scan.findsHeader(records)) {
                return Optional.empty();
            }
            intake.progress().total(Files.size(source.file()));
            Batch.Rows rows = intake.batch().rows("research_term", "term", "rank", "details");
            while (records.next()) {
                scan.take(records, rows, source.fileName(), intake);
            }
            intake.progress().at(records.done());
        }
        return Optional.of(scan);
    }

    private boolean findsHeader(ByteRecords records) throws IOException {
        while (number < HEAD && records.next()) {
            number++;
            columns.clear();
            for (int cell = records.cells() - 1; cell >= 0; cell--) {
                String name = records.text(cell);
                for (Header.Field field : TopSearchTerms.HEADER.fields()) {
                    if (field.matches(name)) {
                        columns.put(field.name(), cell);
                    }
                }
            }
            if (TopSearchTerms.HEADER.fields().stream()
                    .filter(Header.Field::required)
                    .allMatch(field -> columns.containsKey(field.name()))) {
                for (int i = 0; i < FACTS.length; i++) {
                    facts[i] = columns.getOrDefault(FACTS[i], -1);
                }
                return true;
            }
        }
        return false;
    }

    private void take(ByteRecords records, Batch.Rows rows, String file, Intake intake) {
        number++;
        if (number % WATCH == 0) {
            intake.progress().check();
            intake.progress().at(records.done());
        }
        String term = records.text(columns.getOrDefault("term", -1));
        String ranked = records.text(columns.getOrDefault("rank", -1));
        if (records.cells() == 1 && records.raw().isEmpty()) {
            return;
        }
        long rank = rank(ranked);
        if (rank <= 0) {
            reject(
                    records,
                    file,
                    "rank",
                    Text.of("research.reject.rank", String.valueOf(number), ranked),
                    Text.of("research.reject.rank.remedy"),
                    intake);
        } else if (term.isEmpty() || term.indexOf('\uFFFD') >= 0) {
            reject(
                    records,
                    file,
                    "term",
                    Text.of("research.reject.term", String.valueOf(number), term),
                    Text.of("research.reject.term.remedy"),
                    intake);
        } else {
            if (written++ == 0) {
                last = day(records.text(columns.getOrDefault("reporting_date", -1)));
            }
            rows.add(number, term, rank, products(records));
            intake.stored();
        }
    }

    private void reject(ByteRecords records, String file, String column, Text reason, Text remedy, Intake intake) {
        intake.rejected(records.raw(), Finding.error(Place.row(file, "", number).column(column), reason, remedy));
    }

    private static long rank(String written) {
        long rank = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= '0' && c <= '9' && rank < Integer.MAX_VALUE) {
                rank = 10 * rank + (c - '0');
            } else if (c != ',' && c != '.') {
                return 0;
            }
        }
        return rank;
    }

    private static Optional<LocalDate> day(String written) {
        return written.matches("\\d{4}-(0[1-9]|1[0-2])-([0-2]\\d|3[01])")
                ? Optional.of(LocalDate.parse(written))
                : Optional.empty();
    }

    /** As {@link TopProducts} writes them. */
    private String products(ByteRecords records) {
        int length = 0;
        for (int i = 0; i < facts.length; i += 3) {
            int mark = length;
            length += length > 0 ? 1 : 0;
            int asin = records.copy(facts[i], line, length);
            if (asin < 3) {
                length = mark;
                continue;
            }
            line[mark] = mark > 0 ? (byte) '\t' : line[mark];
            length += asin;
            line[length++] = '\t';
            length += records.copy(facts[i + 1], line, length);
            line[length++] = '\t';
            length += records.copy(facts[i + 2], line, length);
        }
        return new String(line, 0, length, StandardCharsets.UTF_8);
    }
}
