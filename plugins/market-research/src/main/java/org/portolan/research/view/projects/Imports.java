package org.portolan.research.view.projects;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.research.view.Answer;
import org.portolan.research.view.Choice;

/** What was imported and written, as the host lists it: the newest first. */
record Imports(List<Batch> batches) {

    /** What this plugin's own writing is called: {@code research.batch.evidence}. */
    private static final String OWN = "research.batch.";

    /**
     * One import, or one change.
     *
     * @param file empty for a change
     * @param label what it brought
     */
    record Batch(String id, String file, Optional<Text> label) {}

    static Imports of(Report report) {
        return new Imports(new Answer(report)
                .table("imports").stream()
                        .flatMap(table -> IntStream.range(0, table.rows().size())
                                .filter(row -> !isUndone(table, row))
                                .mapToObj(row -> new Batch(
                                        word(table, row, "id"),
                                        word(table, row, "file"),
                                        Answer.cell(table, row, "label")
                                                .value()
                                                .filter(Text.class::isInstance)
                                                .map(Text.class::cast))))
                        .toList());
    }

    /** The files that evidence can rest on; the first stands for none. */
    List<Choice> files(Desk desk) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                new Choice("", desk.say(Text.of("research.projects-desk.no-import")))),
                        batches.stream()
                                .filter(one -> !one.file().isEmpty())
                                .map(one -> new Choice(one.id(), one.file())))
                .toList();
    }

    /** The last thing that projects or the notebook wrote. */
    Optional<Batch> last() {
        return batches.stream()
                .filter(one ->
                        one.label().filter(label -> label.key().startsWith(OWN)).isPresent())
                .findFirst();
    }

    private static boolean isUndone(Table table, int row) {
        return Answer.cell(table, row, "undone")
                .value()
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }

    private static String word(Table table, int row, String column) {
        return Answer.cell(table, row, column).value().map(String::valueOf).orElse("");
    }
}
