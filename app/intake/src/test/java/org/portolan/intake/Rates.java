package org.portolan.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;
import org.portolan.api.trade.CountryCode;

/** A small format: services with a price, and perhaps a day and a country. */
final class Rates implements TableFormat<Rates.Rate> {

    record Rate(long row, String sheet, String service, BigDecimal price, Optional<LocalDate> day) {}

    final List<Rate> kept = new ArrayList<>();

    @Override
    public String id() {
        return "test.rates";
    }

    @Override
    public Header header() {
        return Header.of(
                Header.Field.required("service", "渠道"),
                Header.Field.required("price", "运费(RMB/KG)"),
                Header.Field.optional("day"),
                Header.Field.optional("country"));
    }

    @Override
    public Optional<Rate> row(Row row) {
        String service = row.required("service");
        Optional<BigDecimal> price = row.decimal("price");
        if (price.isEmpty()) {
            row.required("price");
        }
        Optional<LocalDate> day = row.date("day");
        if (!row.text("country").isEmpty()) {
            CountryCode.of(row.text("country"));
        }
        return price.map(p -> new Rate(row.number(), row.sheet(), service, p, day));
    }

    @Override
    public Writer<Rate> writer(Batch batch, Source source) {
        return (row, rate) -> kept.add(rate);
    }

    /** What was kept, a line for each: row, service, price. */
    List<String> lines() {
        return kept.stream()
                .map(rate ->
                        rate.row() + " " + rate.service() + " " + rate.price().toPlainString())
                .toList();
    }
}
