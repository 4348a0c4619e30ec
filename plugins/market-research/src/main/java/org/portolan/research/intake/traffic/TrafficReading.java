package org.portolan.research.intake.traffic;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;
import org.portolan.research.intake.CurrencySign;
import org.portolan.research.intake.FileFacts;
import org.portolan.research.intake.Marketplaces;
import org.portolan.research.intake.ReportBook;
import org.portolan.research.model.terms.Period;

/** One reading of one Business Report. Made for each import, since it remembers the units of each day. */
final class TrafficReading implements TableFormat<Traffic> {

    private static final String DAY = "day";
    private static final int WEEK = 7;
    private static final int LEAST_MONTH = 28;

    private final String id;
    private final Header header;
    private final FileFacts facts;
    private final Map<LocalDate, BigDecimal> days = new TreeMap<>();
    private String currency = "";
    private long written;

    private TrafficReading(String id, Header header, FileFacts facts) {
        this.id = id;
        this.header = header;
        this.facts = facts;
    }

    static void run(String id, Header header, Source source, Intake intake) throws IOException, Refusal {
        FileFacts facts = FileFacts.of(source);
        TrafficReading reading = new TrafficReading(id, header, facts);
        intake.table(reading);
        new ReportBook(id, reading.marketplace(), "", reading.period()).close(intake, facts, reading.written);
        if (reading.grain().equals(DAY)) {
            LastDay.finding(reading.days, facts.name()).ifPresent(intake::finding);
        }
    }

    private Period period() {
        if (days.isEmpty()) {
            return new Period("", Optional.empty(), facts.day());
        }
        TreeMap<LocalDate, BigDecimal> sorted = new TreeMap<>(days);
        return new Period(grain(), Optional.of(sorted.firstKey()), Optional.of(sorted.lastKey()));
    }

    /** Seller Central draws the same report by day, week or month: its rows begin that far apart. */
    private String grain() {
        List<LocalDate> begins = List.copyOf(days.keySet());
        long shortest = IntStream.range(1, begins.size())
                .mapToLong(i -> ChronoUnit.DAYS.between(begins.get(i - 1), begins.get(i)))
                .min()
                .orElse(1);
        return shortest >= LEAST_MONTH ? "month" : shortest == WEEK ? "week" : DAY;
    }

    private String marketplace() {
        return facts.marketplace().isEmpty() ? Marketplaces.countryOf(currency).orElse("") : facts.marketplace();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public Optional<Traffic> row(Row row) {
        boolean byDay = row.has("date");
        Optional<LocalDate> day = byDay ? row.date("date") : Optional.empty();
        String product = byDay ? "" : row.required("child");
        if (byDay && day.isEmpty()) {
            row.required("date");
        }
        Optional<String> money = CurrencySign.in(row.text("sales"), facts.marketplace())
                .or(() -> Marketplaces.currencyOf(facts.marketplace()));
        Traffic traffic = new Traffic(
                day,
                product,
                word(row, "parent"),
                word(row, "sku"),
                word(row, "title"),
                row.decimal("sessions"),
                row.decimal("page_views"),
                share(row, "featured"),
                row.decimal("units"),
                share(row, "conversion"),
                money,
                row.decimal("sales"),
                row.decimal("orders"));
        money.ifPresent(code -> currency = code);
        return row.rejected() ? Optional.empty() : Optional.of(traffic);
    }

    private static Optional<String> word(Row row, String field) {
        return Optional.of(row.text(field)).filter(text -> !text.isEmpty());
    }

    /** The reports write percent; a spreadsheet program that saved one may have taken the sign away. */
    private static Optional<BigDecimal> share(Row row, String field) {
        boolean sign = row.text(field).endsWith("%");
        return row.decimal(field)
                .map(number -> !sign && number.compareTo(BigDecimal.ONE) > 0 ? number.movePointLeft(2) : number);
    }

    @Override
    public Writer<Traffic> writer(Batch batch, Source source) {
        Batch.Rows rows = batch.rows(
                "research_traffic",
                "marketplace",
                "starts",
                "ends",
                "product_id",
                "parent_id",
                "sku",
                "title",
                "sessions",
                "page_views",
                "featured",
                "units",
                "conversion",
                "currency",
                "sales",
                "orders");
        return (row, traffic) -> {
            written++;
            traffic.day().ifPresent(day -> days.put(day, traffic.units().orElse(BigDecimal.ZERO)));
            rows.add(
                    row.number(),
                    marketplace(),
                    traffic.day().map(LocalDate::toString).orElse(null),
                    traffic.day().or(facts::day).map(LocalDate::toString).orElse(null),
                    traffic.product(),
                    traffic.parent().orElse(null),
                    traffic.sku().orElse(null),
                    traffic.title().orElse(null),
                    traffic.sessions().orElse(null),
                    traffic.pageViews().orElse(null),
                    traffic.featured().orElse(null),
                    traffic.units().orElse(null),
                    traffic.conversion().orElse(null),
                    traffic.currency().orElse(null),
                    traffic.sales().orElse(null),
                    traffic.orders().orElse(null));
        };
    }
}
