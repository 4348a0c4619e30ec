package org.portolan.logistics.intake.landed;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Percent;

/**
 * Dated rates of value added tax by territory, as kdeldycke's {@code vat_rates.csv} has them: one row a rate, several
 * territories in one cell, parted by line ends. A rate is a fraction ({@code 0.19}) or a share with its sign
 * ({@code 19%}). The stop date of that table is the day on which the next rate begins, so the last day is the one before.
 */
public final class TaxRates implements TableFormat<TaxRates.Rate> {

    /** What other tables call the categories by which landed costs ask for a rate. */
    private static final Map<String, String> CATEGORIES = Map.of(
            "标准", "standard",
            "标准税率", "standard",
            "普通", "standard",
            "standard rate", "standard",
            "normal", "standard",
            "低税率", "reduced",
            "优惠税率", "reduced",
            "reduced rate", "reduced");

    private static final Header HEADER = Header.of(
            required("start_date", "valid_from", "from", "生效日期"),
            required("territory_codes", "territory", "country_code", "国家代码"),
            required("rate", "vat_rate", "税率"),
            required("rate_type", "category", "税率类型"),
            optional("stop_date", "失效日期"),
            optional("currency_code"),
            optional("description", "说明"));

    /**
     * One row.
     *
     * @param territories codes as the table has them: countries, regions, postcodes
     * @param lastDay empty where the rate still holds
     */
    public record Rate(
            List<String> territories,
            Percent rate,
            String category,
            Optional<LocalDate> from,
            Optional<LocalDate> lastDay,
            String description) {
        public Rate {
            territories = List.copyOf(territories);
        }
    }

    @Override
    public String id() {
        return "logistics.vat-rates";
    }

    @Override
    public Header header() {
        return HEADER;
    }

    @Override
    public Optional<Rate> row(Row row) {
        List<String> territories = Arrays.stream(row.required("territory_codes").split("[\\r\\n,;]+"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
        Optional<Percent> rate = rate(row);
        Optional<LocalDate> from = row.date("start_date");
        Optional<LocalDate> stop = row.date("stop_date");
        if (from.isPresent() && stop.isPresent() && !stop.get().isAfter(from.get())) {
            row.reject(
                    "stop_date",
                    Text.of(
                            "logistics.reject.dates",
                            from.get().toString(),
                            stop.get().toString()),
                    Text.of("logistics.reject.dates.remedy"));
        }
        return row.rejected()
                ? Optional.empty()
                : rate.map(share -> new Rate(
                        territories,
                        share,
                        category(row.text("rate_type")),
                        from,
                        stop.map(day -> day.minusDays(1)),
                        row.text("description")));
    }

    @Override
    public Writer<Rate> writer(Batch batch, Source source) {
        Batch.Rows rates = batch.rows(
                "logistics_tax_rate", "file", "territory", "category", "rate", "valid_from", "valid_to", "description");
        return (row, rate) -> {
            for (String territory : rate.territories()) {
                rates.add(
                        row.number(),
                        source.fileName(),
                        territory.toUpperCase(Locale.ROOT),
                        rate.category(),
                        rate.rate().toString(),
                        rate.from().map(LocalDate::toString).orElse(null),
                        rate.lastDay().map(LocalDate::toString).orElse(null),
                        rate.description());
            }
        };
    }

    private static String category(String written) {
        String plain = written.toLowerCase(Locale.ROOT).strip();
        return plain.isEmpty() ? "standard" : CATEGORIES.getOrDefault(plain, plain);
    }

    private static Optional<Percent> rate(Row row) {
        String written = row.required("rate");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (written.endsWith("%") || written.endsWith("％")) {
            String number = written.substring(0, written.length() - 1).strip().replace(',', '.');
            return Optional.of(Percent.parse(number + "%"));
        }
        Optional<BigDecimal> fraction = row.decimal("rate");
        if (fraction.isPresent()
                && (fraction.get().signum() < 0 || fraction.get().compareTo(BigDecimal.ONE) > 0)) {
            row.reject(
                    "rate", Text.of("logistics.reject.tax-rate", written), Text.of("logistics.reject.tax-rate.remedy"));
            return Optional.empty();
        }
        return fraction.map(Percent::new);
    }
}
