package org.portolan.logistics.intake;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;
import org.portolan.logistics.intake.ExchangeRateHistory.Day;

/**
 * The European Central Bank's reference rates: {@code eurofxref-hist.csv}, one row a day, and {@code eurofxref.csv}, the
 * latest day alone. Each column says how many units of a currency one euro is.
 */
public final class ExchangeRateHistory implements TableFormat<Day> {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    /** The bank writes points and no grouping, always; guessing a locale could read 26.242 as thousands. */
    private static final Pattern RATE = Pattern.compile("\\d{1,12}(\\.\\d{1,12})?");
    /** As a spreadsheet program of a country with decimal commas saves the bank's file. */
    private static final Pattern SAVED_ANEW = Pattern.compile("\\d{1,6},\\d{1,12}");
    /** As the file of the latest day writes it: 13 April 2026. */
    private static final Pattern LONG_DATE = Pattern.compile("\\d{1,2} \\p{Alpha}+ \\d{4}");

    private static final DateTimeFormatter LONG_DATE_FORMAT =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final Header HEADER = columns();

    /** The rates of one day: units for one euro, by currency code. */
    public record Day(LocalDate published, Map<String, BigDecimal> perEuro) {
        public Day {
            perEuro = Map.copyOf(perEuro);
        }
    }

    @Override
    public String id() {
        return "logistics.ecb-rates";
    }

    @Override
    public Header header() {
        return HEADER;
    }

    @Override
    public Optional<Day> row(Row row) {
        Optional<LocalDate> published = published(row);
        Map<String, BigDecimal> perEuro = new LinkedHashMap<>();
        for (String column : row.columns()) {
            String code = column.strip();
            if (CURRENCY.matcher(code).matches()) {
                rate(row, column).ifPresent(rate -> perEuro.put(code, rate));
            }
        }
        return row.rejected() ? Optional.empty() : published.map(day -> new Day(day, perEuro));
    }

    @Override
    public Writer<Day> writer(Batch batch, Source source) {
        Batch.Rows rates = batch.rows("logistics_exchange_rate", "published", "currency", "per_euro");
        return (row, day) -> day.perEuro()
                .forEach((currency, rate) ->
                        rates.add(row.number(), day.published().toString(), currency, rate.toPlainString()));
    }

    private static Optional<LocalDate> published(Row row) {
        String written = row.required("Date");
        if (LONG_DATE.matcher(written).matches()) {
            try {
                return Optional.of(LocalDate.parse(written, LONG_DATE_FORMAT));
            } catch (DateTimeParseException noSuchDay) {
                return row.date("Date");
            }
        }
        return written.isEmpty() ? Optional.empty() : row.date("Date");
    }

    private static Optional<BigDecimal> rate(Row row, String column) {
        String written = row.text(column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (SAVED_ANEW.matcher(written).matches()) {
            return row.decimal(column);
        }
        if (!RATE.matcher(written).matches() || new BigDecimal(written).signum() == 0) {
            row.reject(
                    column,
                    Text.of("logistics.reject.exchange-rate", column, written),
                    Text.of("logistics.reject.exchange-rate.remedy"));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(written));
    }

    private static Header columns() {
        List<Header.Field> fields = new ArrayList<>();
        Stream.of("Date", "USD", "JPY", "GBP").forEach(name -> fields.add(required(name)));
        Stream.of(
                        ("BGN CYP CZK DKK EEK HUF LTL LVL MTL PLN ROL RON SEK SIT SKK CHF ISK NOK HRK RUB TRL TRY AUD BRL CAD "
                                        + "CNY HKD IDR ILS INR KRW MXN MYR NZD PHP SGD THB ZAR")
                                .split(" "))
                .forEach(name -> fields.add(optional(name)));
        return new Header(fields);
    }
}
