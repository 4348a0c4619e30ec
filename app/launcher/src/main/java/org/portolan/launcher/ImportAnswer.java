package org.portolan.launcher;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.render.Json;
import org.portolan.render.OutputFormat;

/** Says what became of files: in JSON an array with one object a file, else a report. */
final class ImportAnswer {

    private ImportAnswer() {}

    static void write(List<ImportOutcome> outcomes, boolean dryRun, Session session) throws Exception {
        if (session.globals().format() == OutputFormat.JSON) {
            Answer.of(session.globals()).write(out -> json(outcomes, session, out), session);
        } else {
            session.answer(report(outcomes, dryRun));
        }
    }

    private static void json(List<ImportOutcome> outcomes, Session session, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.begin(out)) {
            json.writeStartArray();
            for (ImportOutcome outcome : outcomes) {
                object(outcome, session, json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void object(ImportOutcome outcome, Session session, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", outcome.file());
        json.writeStringField("format", outcome.format());
        json.writeNumberField("rows", outcome.rows());
        json.writeNumberField("stored", outcome.stored());
        json.writeNumberField("rejected", outcome.rejected());
        json.writeStringField("importId", outcome.importId());
        json.writeBooleanField("alreadyImported", outcome.alreadyImported());
        json.writeArrayFieldStart("findings");
        for (Finding finding : outcome.findings()) {
            Json.write(finding, session.texts(), session.locale(), json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static Report report(List<ImportOutcome> outcomes, boolean dryRun) {
        Text title = Text.of(dryRun ? "launcher.import.dry-run" : "launcher.import.done");
        Table table = new Table(
                "files",
                Text.EMPTY,
                List.of(
                        Column.of(Kind.TEXT, "launcher.column.file"),
                        Column.of(Kind.TEXT, "launcher.column.format"),
                        Column.of(Kind.NUMBER, "launcher.column.rows"),
                        Column.of(Kind.NUMBER, "launcher.column.stored"),
                        Column.of(Kind.NUMBER, "launcher.column.rejected"),
                        Column.of(Kind.TEXT, "launcher.column.importId"),
                        Column.of(Kind.TEXT, "launcher.column.alreadyImported")),
                outcomes.stream().map(ImportAnswer::row).toList(),
                Text.EMPTY);
        List<Finding> findings = outcomes.stream()
                .flatMap(outcome -> outcome.findings().stream())
                .toList();
        return new Report(title, List.of(table), findings);
    }

    private static List<Cell> row(ImportOutcome outcome) {
        return List.of(
                Cell.of(outcome.file()),
                Cell.of(outcome.format()),
                Cell.of(outcome.rows()),
                Cell.of(outcome.stored()),
                Cell.of(outcome.rejected()),
                Cell.of(outcome.importId()),
                Cell.of(outcome.alreadyImported()));
    }
}
