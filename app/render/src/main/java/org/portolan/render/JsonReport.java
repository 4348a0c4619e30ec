package org.portolan.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;

/**
 * A report for scripts. How a cell was computed stands in the row under {@code "_traces"}, by column key, so that a script
 * which walks the columns meets values only.
 */
final class JsonReport {

    private final Wording wording;
    private final JsonGenerator json;

    private JsonReport(Wording wording, JsonGenerator json) {
        this.wording = wording;
        this.json = json;
    }

    static void write(Report report, Wording wording, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.begin(out)) {
            new JsonReport(wording, json).write(report);
            json.writeRaw('\n');
        }
    }

    private void write(Report report) throws IOException {
        json.writeStartObject();
        text("title", report.title());
        json.writeArrayFieldStart("blocks");
        for (Block block : report.blocks()) {
            json.writeStartObject();
            write(block);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            Json.write(finding, wording.texts(), wording.locale(), json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Block block) throws IOException {
        if (block instanceof Note note) {
            json.writeStringField("type", "note");
            text("text", note.text());
        } else if (block instanceof Figures figures) {
            json.writeStringField("type", "figures");
            json.writeArrayFieldStart("items");
            for (Figure figure : figures.items()) {
                write(figure);
            }
            json.writeEndArray();
        } else if (block instanceof Table table) {
            write(table);
        } else if (block instanceof Chart chart) {
            write(chart);
        }
    }

    private void write(Figure figure) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", figure.key());
        text("title", figure.title());
        json.writeFieldName("value");
        value(figure.value());
        text("note", figure.note());
        if (figure.value().trace().isPresent()) {
            json.writeFieldName("trace");
            write(figure.value().trace().get());
        }
        json.writeEndObject();
    }

    private void write(Table table) throws IOException {
        json.writeStringField("type", "table");
        json.writeStringField("key", table.key());
        text("title", table.title());
        json.writeArrayFieldStart("columns");
        for (Column column : table.columns()) {
            json.writeStartObject();
            json.writeStringField("key", column.key());
            text("title", column.title());
            json.writeStringField("kind", column.kind().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (List<Cell> row : table.rows()) {
            write(table.columns(), row);
        }
        json.writeEndArray();
    }

    private void write(List<Column> columns, List<Cell> row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            json.writeFieldName(columns.get(i).key());
            value(row.get(i));
        }
        if (row.stream().anyMatch(cell -> cell.trace().isPresent())) {
            json.writeObjectFieldStart("_traces");
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i).trace().isPresent()) {
                    json.writeFieldName(columns.get(i).key());
                    write(row.get(i).trace().get());
                }
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void write(Trace trace) throws IOException {
        json.writeStartObject();
        text("title", trace.title());
        json.writeArrayFieldStart("parts");
        for (Trace.Part part : trace.parts()) {
            json.writeStartObject();
            text("label", part.label());
            json.writeFieldName("value");
            value(part.value());
            text("why", part.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("sources");
        for (Trace.Source source : trace.sources()) {
            json.writeStartObject();
            json.writeStringField("importId", source.importId());
            json.writeFieldName("place");
            Json.place(source.place(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Chart chart) throws IOException {
        json.writeStringField("type", "chart");
        json.writeStringField("key", chart.key());
        text("title", chart.title());
        json.writeStringField("shape", chart.shape().name().toLowerCase(Locale.ROOT));
        text("x", chart.x());
        text("y", chart.y());
        json.writeArrayFieldStart("series");
        for (Chart.Series series : chart.series()) {
            json.writeStartObject();
            text("name", series.name());
            json.writeArrayFieldStart("points");
            for (Chart.Point point : series.points()) {
                json.writeStartObject();
                json.writeFieldName("x");
                value(point.x());
                json.writeNumberField("y", point.y());
                json.writeStringField("label", point.label());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String name, Text text) throws IOException {
        json.writeStringField(name, wording.texts().say(text, wording.locale()));
    }

    private void value(Cell cell) throws IOException {
        if (cell.value().isPresent()) {
            value(cell.value().get());
        } else {
            json.writeNull();
        }
    }

    private void value(Object value) throws IOException {
        Json.value(value, wording.texts(), wording.locale(), json);
    }
}
