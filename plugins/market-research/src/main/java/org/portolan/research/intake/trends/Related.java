package org.portolan.research.intake.trends;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;

/**
 * Stores related queries and topics. Which block a row stands in is told by its values: interest without a sign is the
 * top, percentages and breakouts are rising; a title between them only ends a block.
 */
final class Related {

    private static final double MOST = 0.8;

    private final TrendsRows file;
    private final String term;
    private final String area;
    private final String kind;

    /** What a row says beside the name. */
    private record Said(boolean rising, @Nullable BigDecimal interest, Optional<Rise> rise) {}

    Related(TrendsRows file) {
        this.file = file;
        Optional<Heading> heading = file.layout().headings().stream().findFirst();
        this.term = heading.map(Heading::term)
                .or(() -> file.source().answer("term"))
                .orElse("");
        this.area = file.area(heading.map(Heading::place).orElse(""));
        this.kind = isTopics() ? "topic" : "query";
    }

    void store() {
        Batch.Rows rows = file.intake()
                .batch()
                .rows("research_related", "term", "geo", "kind", "block", "name", "value", "rise", "breakout");
        boolean list = file.layout().kind() == Layout.Kind.LIST;
        boolean rising = list && isRisingFile();
        for (int i = first(); i < file.rows().size(); i++) {
            List<String> row = Layout.filled(file.rows().get(i));
            if (row.size() < 2) {
                rising |= isSecondTitle(i, row);
                continue;
            }
            if (Heading.parse(row.get(1)).isPresent() && i == 0) {
                continue;
            }
            rising |= !list && Rise.isSigned(row.get(1));
            Optional<Said> said = list ? ofList(row, rising) : ofBlock(row.get(1), rising);
            if (said.isEmpty()) {
                file.reject(i, TrendsRows.column(1), Text.of("research.trends.reject.value", row.get(0), row.get(1)));
                continue;
            }
            add(rows, i, row.get(0).strip(), said.get());
            file.intake().stored();
        }
        if (term.isEmpty()) {
            file.intake()
                    .finding(Finding.info(
                            Place.file(file.source().fileName()),
                            Text.of("research.trends.no-term", file.source().fileName())));
        }
    }

    private void add(Batch.Rows rows, int index, String name, Said said) {
        rows.add(
                index + 1L,
                term,
                area,
                kind,
                said.rising ? "rising" : "top",
                name,
                said.interest,
                said.rise.flatMap(Rise::percent).orElse(null),
                said.rise.filter(rise -> rise.percent().isEmpty()).isPresent() ? 1 : 0);
    }

    /** A title after rows of values: the next block is the rising one, even where its rows carry no sign. */
    private boolean isSecondTitle(int index, List<String> row) {
        return file.layout().kind() == Layout.Kind.BLOCKS
                && row.size() == 1
                && file.rows().subList(first(), index).stream()
                        .map(Layout::filled)
                        .anyMatch(before -> before.size() == 2
                                && Interest.parse(before.get(1)).isPresent());
    }

    private int first() {
        return file.layout().kind() == Layout.Kind.LIST ? file.layout().header() + 1 : 0;
    }

    private static Optional<Said> ofBlock(String cell, boolean rising) {
        if (rising) {
            return Rise.parse(cell).map(rise -> new Said(true, null, Optional.of(rise)));
        }
        return Interest.parse(cell).map(interest -> new Said(false, interest.value(), Optional.empty()));
    }

    private static Optional<Said> ofList(List<String> row, boolean rising) {
        Optional<Interest> interest = Interest.parse(row.get(1));
        Optional<Rise> rise = row.size() > 2 ? Rise.parse(row.get(2)) : Optional.empty();
        if (interest.isEmpty() || (row.size() > 2 && rise.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Said(rising, interest.get().value(), rise));
    }

    private boolean isRisingFile() {
        return file.source().fileName().toLowerCase(Locale.ROOT).contains("rising");
    }

    /** Topics are named with their kind, {@code Sunscreen - Topic}; the file's name may say it as well. */
    private boolean isTopics() {
        String name = file.source().fileName().toLowerCase(Locale.ROOT);
        if (name.contains("entities") || name.contains("topics")) {
            return true;
        }
        List<List<String>> pairs = file.rows().stream()
                .map(Layout::filled)
                .filter(row -> row.size() >= 2)
                .toList();
        long typed = pairs.stream().filter(row -> row.get(0).contains(" - ")).count();
        return typed > 0 && typed >= MOST * pairs.size();
    }
}
