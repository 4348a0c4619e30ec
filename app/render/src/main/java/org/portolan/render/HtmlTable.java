package org.portolan.render;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Weight;

/** A table of a page, whose computed cells open to show what they were made of. */
final class HtmlTable {

    /** Whatever else a file calls a link, {@code javascript:} for one, stays text. */
    private static final Set<String> LINKED = Set.of("http", "https", "mailto");

    private final Wording wording;
    private final Html html;

    HtmlTable(Wording wording, Html html) {
        this.wording = wording;
        this.html = html;
    }

    /** Write a table with its title, in a panel, sortable. */
    void write(Table table) throws IOException {
        String title = wording.say(table.title());
        String rows = wording.own("rows", table.rows().size());
        if (table.rows().isEmpty()) {
            if (!title.isEmpty()) {
                html.element("figcaption", title);
            }
            String empty = table.whenEmpty().isEmpty() ? wording.own("table.empty") : wording.say(table.whenEmpty());
            html.element("p", empty, "class", "empty panel");
            return;
        }
        html.open("figcaption")
                .text(title + " ")
                .element("span", rows, "class", "rows")
                .close("figcaption");
        html.open("div", "class", "scroll panel");
        grid(table, "sortable");
        html.close("div");
    }

    /** Write a table without title or panel. */
    void plain(Table table) throws IOException {
        grid(table, "plain");
    }

    private void grid(Table table, String style) throws IOException {
        html.open("table", "class", style).open("thead").open("tr");
        for (Column column : table.columns()) {
            html.element("th", wording.say(column.title()), attributes(column.kind(), "scope", "col"));
        }
        html.close("tr").close("thead").open("tbody").line();
        Digits digits = Digits.of(table);
        for (List<Cell> row : table.rows()) {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                Cell cell = row.get(i);
                Optional<String> order = cell.value().flatMap(HtmlTable::order);
                Kind kind = table.columns().get(i).kind();
                html.open("td", order.isPresent() ? attributes(kind, "data-v", order.get()) : attributes(kind));
                cell(cell, wording.say(cell, digits.of(i)));
                html.close("td");
            }
            html.close("tr").line();
        }
        html.close("tbody").close("table");
    }

    private static String[] attributes(Kind kind, String... others) {
        String style = kind.isNumeric() ? "n" : kind == Kind.DATE ? "k" : "";
        if (style.isEmpty()) {
            return others;
        }
        return others.length == 0 ? new String[] {"class", style} : new String[] {"class", style, others[0], others[1]};
    }

    /** What a numeric cell is sorted by. */
    private static Optional<String> order(Object value) {
        if (value instanceof Money money) {
            return Optional.of(money.amount().toPlainString());
        } else if (value instanceof Weight weight) {
            return Optional.of(weight.grams().stripTrailingZeros().toPlainString());
        } else if (value instanceof Percent percent) {
            return Optional.of(percent.fraction().toPlainString());
        } else if (value instanceof BigDecimal number) {
            return Optional.of(number.toPlainString());
        }
        return value instanceof Number ? Optional.of(value.toString()) : Optional.empty();
    }

    /** Write what a cell says, as a link or with its trace where it has one. */
    void cell(Cell cell, String words) throws IOException {
        if (cell.trace().isPresent()) {
            html.open("details", "class", "trace").element("summary", words);
            write(cell.trace().get());
            html.close("details");
        } else if (cell.value().isPresent() && cell.value().get() instanceof URI link && isLinked(link)) {
            html.element("a", words, "href", words, "rel", "noopener noreferrer");
        } else {
            html.text(words);
        }
    }

    static boolean isLinked(URI link) {
        return link.getScheme() != null && LINKED.contains(link.getScheme().toLowerCase(Locale.ROOT));
    }

    private void write(Trace trace) throws IOException {
        html.open("div").element("b", wording.say(trace.title())).open("dl");
        for (Trace.Part part : trace.parts()) {
            html.open("div").element("dt", wording.say(part.label())).element("dd", wording.say(part.value()));
            if (!part.why().isEmpty()) {
                html.element("small", wording.say(part.why()));
            }
            html.close("div");
        }
        html.close("dl");
        for (Trace.Source source : trace.sources()) {
            html.element("p", wording.source(source));
        }
        html.close("div");
    }
}
