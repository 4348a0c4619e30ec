package org.portolan.research.intake.trends;

import java.util.List;
import java.util.Locale;
import org.portolan.api.intake.Grid;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Source;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;

/** A file on its way in: its rows, how they are laid out, and where they go. */
record TrendsRows(Source source, Intake intake, Layout layout, List<List<String>> rows) {

    /** Remember the file itself. */
    void file() {
        intake.batch()
                .rows("research_trends_file", "file", "layout", "category")
                .add(0, source.fileName(), layout.kind().name().toLowerCase(Locale.ROOT), layout.category());
    }

    /** The area that a heading, an answer or the file's name says, in this order; empty for none. */
    String area(String written) {
        String said = written.isEmpty() ? source.answer("geo").orElse("") : written;
        return said.isEmpty()
                ? FileSpan.of(source.fileName()).map(FileSpan::area).orElse("")
                : Area.of(said);
    }

    /** Keep a row, by its index, that cannot be stored. */
    void reject(int index, String column, Text reason) {
        intake.rejected(
                String.join(",", rows.get(index)),
                Finding.error(place(index).column(column), reason, Text.of("research.trends.reject.remedy")));
    }

    Place place(int index) {
        return Place.row(source.fileName(), "", index + 1L);
    }

    /** The name of a row's column as a spreadsheet program has it. */
    static String column(int index) {
        return Grid.column(index + 1);
    }
}
