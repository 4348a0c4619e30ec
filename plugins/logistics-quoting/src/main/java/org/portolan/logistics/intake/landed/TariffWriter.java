package org.portolan.logistics.intake.landed;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.report.Finding;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.landed.DutyReading;
import org.portolan.logistics.model.landed.DutyText;
import org.portolan.logistics.model.landed.SpecialRates;
import org.portolan.logistics.model.landed.TariffLine;

/**
 * Stores a tariff line by line. A line without any rate takes those of the nearest line above it that has one; the four
 * columns are taken together, so that no rate of one line stands beside one of another.
 */
final class TariffWriter implements TableFormat.Writer<TariffRow> {

    private final Batch.Rows lines;
    private final Deque<Ancestor> above = new ArrayDeque<>();
    private final Set<String> texts = new HashSet<>();

    /** A line that others may stand under, with the row whose rates hold for it; 0 where none do. */
    private record Ancestor(int indent, String path, TariffRow rates, long rateRow) {}

    TariffWriter(Batch batch, String file, LocalDate edition) {
        batch.rows("logistics_tariff_edition", "country", "edition", "file").add(0, "US", edition.toString(), file);
        lines = batch.rows(
                "logistics_tariff_line",
                "code",
                "indent",
                "path",
                "unit",
                "general",
                "special",
                "column2",
                "additional",
                "rate_row");
    }

    @Override
    public void write(Row row, TariffRow line) {
        while (!above.isEmpty() && above.peek().indent() >= line.indent()) {
            above.pop();
        }
        String path = path(line);
        TariffRow rates = line;
        long rateRow = line.hasRate() ? row.number() : 0;
        if (!line.hasRate() && !above.isEmpty()) {
            rates = above.peek().rates();
            rateRow = above.peek().rateRow();
        }
        above.push(new Ancestor(line.indent(), path, rates, rateRow));
        if (line.hasRate()) {
            judge(row, line);
        }
        lines.add(
                row.number(),
                line.code(),
                line.indent(),
                path,
                line.unit(),
                rates.general(),
                rates.special(),
                rates.column2(),
                rates.additional(),
                rateRow);
    }

    private String path(TariffRow line) {
        StringBuilder path = new StringBuilder();
        Iterator<Ancestor> ancestors = above.iterator();
        if (ancestors.hasNext()) {
            path.append(ancestors.next().path()).append(TariffLine.STEP);
        }
        return path.append(line.description().replaceFirst(":$", "")).toString();
    }

    /** Say once of each rate text that it is none that can be read. */
    private void judge(Row row, TariffRow line) {
        judge(row, "General Rate of Duty", line.general());
        judge(row, "Column 2 Rate of Duty", line.column2());
        judge(row, "Additional Duties", line.additional());
        if (texts.add("Special " + line.special())) {
            SpecialRates.read(line.special()).rates().forEach(rate -> say(row, "Special Rate of Duty", rate.reading()));
        }
    }

    private void judge(Row row, String column, String text) {
        if (!text.isEmpty() && texts.add(column + " " + text)) {
            say(row, column, DutyText.read(text));
        }
    }

    private static void say(Row row, String column, DutyReading reading) {
        if (reading.rate().isEmpty()) {
            row.finding(Finding.warning(
                    row.place().column(column),
                    Text.of(
                            "logistics.finding.rate-text",
                            Long.toString(row.number()),
                            reading.text(),
                            reading.obstacle()),
                    Text.of("logistics.finding.rate-text.remedy")));
        }
    }
}
