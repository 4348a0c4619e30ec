package org.portolan.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.portolan.api.report.Block;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;

/**
 * A report as one page that needs nothing else: style, script and charts are inside, in the reader's light or dark, and on
 * paper. Its policy lets a browser load nothing and run no script but its own.
 */
final class HtmlReport {

    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");

    private final Wording wording;
    private final Html html;
    private final HtmlTable tables;

    private HtmlReport(Wording wording, Html html) {
        this.wording = wording;
        this.html = html;
        this.tables = new HtmlTable(wording, html);
    }

    static void write(Report report, Wording wording, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new HtmlReport(wording, new Html(writer)).write(report);
        writer.flush();
    }

    private void write(Report report) throws IOException {
        String title = wording.say(report.title());
        html.raw("<!DOCTYPE html>\n");
        html.open("html", "lang", wording.locale().toLanguageTag()).open("head").line();
        html.single("meta", "charset", "utf-8").line();
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.single("meta", "http-equiv", "Content-Security-Policy", "content", policy())
                .line();
        html.element("title", title).line();
        html.open("style").line().raw(STYLE).close("style").line();
        html.close("head").open("body").open("main").line();
        html.element("h1", title).line();
        for (Block block : report.blocks()) {
            write(block);
        }
        if (!report.findings().isEmpty()) {
            writeFindings(report);
        }
        html.close("main").line();
        html.open("script").line().raw(SCRIPT).close("script").line();
        html.close("body").close("html").line();
    }

    private void write(Block block) throws IOException {
        if (block instanceof Note note) {
            html.element("p", wording.say(note.text())).line();
        } else if (block instanceof Figures figures) {
            write(figures);
        } else if (block instanceof Table table) {
            html.open("figure", "id", table.key());
            tables.write(table);
            html.close("figure").line();
        } else if (block instanceof Chart chart) {
            write(chart);
        }
    }

    private void write(Figures figures) throws IOException {
        html.open("div", "class", "figures").line();
        for (Figure figure : figures.items()) {
            html.open("dl", "class", "figure panel", "style", "margin:0");
            html.element("dt", wording.say(figure.title()));
            html.open("dd", "class", "value");
            tables.cell(figure.value(), wording.say(figure.value()));
            html.close("dd");
            if (!figure.note().isEmpty()) {
                html.element("dd", wording.say(figure.note()), "class", "note");
            }
            html.close("dl").line();
        }
        html.close("div").line();
    }

    private void write(Chart chart) throws IOException {
        html.open("figure", "class", "chart panel", "id", chart.key());
        html.element("figcaption", wording.say(chart.title())).line();
        if (chart.series().stream().allMatch(series -> series.points().isEmpty())) {
            html.element("p", wording.own("chart.empty"), "class", "empty")
                    .close("figure")
                    .line();
            return;
        }
        Optional<ChartPicture> light = ChartPicture.of(chart, Charts.Palette.light(), wording);
        Optional<ChartPicture> dark = ChartPicture.of(chart, Charts.Palette.dark(), wording);
        if (light.isPresent() && dark.isPresent()) {
            picture(chart, light.get(), "light");
            picture(chart, dark.get(), "dark");
            html.open("details").element("summary", wording.own("chart.data"));
            tables.plain(ChartValues.of(chart));
            html.close("details");
        } else {
            html.element("p", wording.own("chart.not-drawn"));
            tables.plain(ChartValues.of(chart));
        }
        html.close("figure").line();
    }

    private void picture(Chart chart, ChartPicture picture, String theme) throws IOException {
        String alt = wording.say(chart.title()) + " (" + wording.say(chart.x()) + " / " + wording.say(chart.y()) + ")";
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png());
        String width = Integer.toString(picture.width());
        String height = Integer.toString(picture.height());
        html.single("img", "class", theme, "alt", alt, "width", width, "height", height, "src", data)
                .line();
    }

    private void writeFindings(Report report) throws IOException {
        html.open("section", "class", "findings").element("h2", wording.own("findings"));
        html.open("ul", "class", "panel").line();
        for (Finding finding : report.findings()) {
            String severity = finding.severity().name().toLowerCase(Locale.ROOT);
            html.open("li", "class", severity).element("strong", wording.say(finding.severity()));
            html.element("span", wording.say(finding.message()));
            Optional<String> place = wording.place(finding);
            if (place.isPresent()) {
                html.element("span", place.get(), "class", "place");
            }
            if (!finding.remedy().isEmpty()) {
                html.element("span", wording.say(finding.remedy()), "class", "remedy");
            }
            html.close("li").line();
        }
        html.close("ul").close("section").line();
    }

    /** What stands between the tags of the script, which the browser compares with this before it runs it. */
    private static String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(("\n" + SCRIPT).getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(
                    "SHA-256 is missing, which every Java has: install a complete Java", absent);
        }
    }

    private static String resource(String name) {
        try (InputStream file = HtmlReport.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(file, () -> name + " is missing from the module: build it again")
                    .readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    name + " of the module cannot be read: install the program again", unreadable);
        }
    }
}
