package org.portolan.research.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.portolan.api.intake.Intake;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.research.model.terms.Period;
import org.portolan.research.store.terms.StoredReports;

/**
 * Keeps what each imported report is about, and compares it with its predecessors: a report that is suddenly shorter was
 * often filtered, cut off, or made before the period was over.
 *
 * @param kind the format's id
 * @param marketplace a country's code, empty where unknown
 * @param subject the brand, ASIN or niche
 */
public record ReportBook(String kind, String marketplace, String subject, Period period) {

    /** A report of less than half the usual rows is pointed out. */
    private static final double SHORT = 0.5;

    private static final int COMPARED = 6;

    /** Keep this report, with what is to be said of it. */
    public void close(Intake intake, FileFacts facts, long rows) {
        List<Long> earlier =
                StoredReports.rowsOfLast(intake.batch(), kind, marketplace, subject, period.word(), COMPARED);
        intake.batch()
                .rows("research_report", "kind", "marketplace", "subject", "period", "starts", "ends", "file", "rows")
                .add(
                        0,
                        kind,
                        marketplace,
                        subject,
                        period.word(),
                        period.starts().map(LocalDate::toString).orElse(null),
                        period.ends().map(LocalDate::toString).orElse(null),
                        facts.name(),
                        rows);
        shorter(earlier, facts, rows).ifPresent(intake::finding);
        period.ends()
                .filter(last -> !last.isBefore(facts.written()))
                .ifPresent(last -> intake.finding(Finding.warning(
                        Place.file(facts.name()),
                        Text.of(
                                "research.finding.partial",
                                facts.name(),
                                last.toString(),
                                facts.written().toString()),
                        Text.of("research.finding.partial.remedy"))));
    }

    private static Optional<Finding> shorter(List<Long> earlier, FileFacts facts, long rows) {
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        long usual = earlier.stream().sorted().toList().get(earlier.size() / 2);
        return rows >= SHORT * usual
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        Place.file(facts.name()),
                        Text.of("research.finding.shorter", facts.name(), rows, usual, earlier.size()),
                        Text.of("research.finding.shorter.remedy")));
    }
}
