package org.portolan.research.view.projects;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.view.Desk;
import org.portolan.research.view.Answer;

/**
 * A project as the list shows it.
 *
 * @param market country code; empty for none
 * @param evidence how many pieces, as a person reads it
 * @param decision the verdict in words; empty while there is none
 */
record Listed(String name, String question, String market, String evidence, String decision) {

    /** The projects of a report that lists them. */
    static List<Listed> of(Report report, Desk desk) {
        Optional<Table> table = new Answer(report).table("projects");
        return table.map(projects -> IntStream.range(0, projects.rows().size())
                        .mapToObj(row -> new Listed(
                                word(projects, row, "project", desk),
                                word(projects, row, "question", desk),
                                word(projects, row, "market", desk),
                                word(projects, row, "evidence", desk),
                                word(projects, row, "decision", desk)))
                        .toList())
                .orElse(List.of());
    }

    private static String word(Table table, int row, String column, Desk desk) {
        return Answer.cell(table, row, column).value().map(desk::sayValue).orElse("");
    }

    @Override
    public String toString() {
        return name;
    }
}
