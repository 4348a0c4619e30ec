package org.portolan.render;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Weight;

/** Reports as commands answer with, small enough to be read. */
final class Samples {

    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    static final Bundle BUNDLE = new Bundle();

    private Samples() {}

    static void assumeLetters() {
        assumeTrue(DrawnLetters.arePossible(), "This computer has no fonts, so nothing can be drawn: install one.");
    }

    static Trace trace() {
        return new Trace(
                Text.literal("YunExpress THZXR"),
                List.of(
                        new Trace.Part(
                                Text.literal("Billable weight"),
                                Weight.kg("1.152"),
                                Text.literal("volumetric 32×24×12 ÷ 8000")),
                        new Trace.Part(
                                Text.literal("Base"), Money.of("58.75", "CNY"), Text.literal("1.152 kg × CN¥ 51.00"))),
                List.of(new Trace.Source("01JB", Place.row("yun-2026-11.xlsx", "DE", 214))));
    }

    static Table services() {
        return new Table(
                "services",
                Text.literal("Services"),
                List.of(
                        column("service", Kind.TEXT),
                        column("weight", Kind.WEIGHT),
                        column("total", Kind.MONEY),
                        column("fuel", Kind.PERCENT),
                        column("days", Kind.NUMBER),
                        column("from", Kind.DATE),
                        column("link", Kind.LINK)),
                List.of(
                        List.of(
                                Cell.of("云途 THZXR"),
                                Cell.of(Weight.kg("1.152")),
                                Cell.of(Money.of("9.86", "EUR"), trace()),
                                Cell.of(new Percent(new BigDecimal("0.016"))),
                                Cell.of(8),
                                Cell.of(LocalDate.of(2026, 11, 1)),
                                Cell.of(URI.create("https://example.com/a?b=1&c=2"))),
                        List.of(
                                Cell.of("DHL Express"),
                                Cell.of(Weight.kg("2")),
                                Cell.of(Money.of("1041.2", "EUR")),
                                Cell.BLANK,
                                Cell.of(new BigDecimal("2.5")),
                                Cell.BLANK,
                                Cell.BLANK)),
                Text.EMPTY);
    }

    static Chart chart() {
        return new Chart(
                "price-days",
                Text.literal("Price and days"),
                Text.literal("days in transit"),
                Text.literal("price in EUR"),
                Chart.Shape.SCATTER,
                List.of(new Chart.Series(
                        Text.literal("Services"),
                        List.of(
                                new Chart.Point(new BigDecimal("8"), new BigDecimal("9.86"), "云途 THZXR"),
                                new Chart.Point(new BigDecimal("2.5"), new BigDecimal("41.27"), "DHL & Co")))));
    }

    static Report quotes() {
        return new Report(
                Text.literal("Quotes to DE"),
                List.of(
                        new Note(Text.literal("For a parcel of 0.92 kg.")),
                        Figures.of(new Figure(
                                "cheapest",
                                Text.literal("Cheapest"),
                                Cell.of(Money.of("9.86", "EUR"), trace()),
                                Text.literal("云途 · 8 days"))),
                        services(),
                        chart()),
                List.of(Finding.warning(
                        Place.row("yun.csv", "", 14).column("rate"),
                        Text.literal("The rate 0 is not a price."),
                        Text.literal("Correct the row and import again."))));
    }

    static Table table(String key, List<Column> columns, List<List<Cell>> rows) {
        return new Table(key, Text.literal(key), columns, rows, Text.EMPTY);
    }

    static Report of(Block... blocks) {
        return Report.of(Text.literal("Report"), blocks);
    }

    static Column column(String key, Kind kind) {
        return new Column(key, Text.literal(key), kind);
    }

    static byte[] bytes(OutputFormat format, Report report, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(report, BUNDLE, locale, out);
        return out.toByteArray();
    }

    static String words(OutputFormat format, Report report, Locale locale) throws IOException {
        return new String(bytes(format, report, locale), StandardCharsets.UTF_8);
    }
}
