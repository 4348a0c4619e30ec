package org.portolan.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;

/** A small format: services with a price. */
final class Rates implements TableFormat<Rates.Rate> {

    record Rate(long row, String sheet, String service, BigDecimal price) {}

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
                Header.Field.optional("day"));
    }

    @Override
    public Optional<Rate> row(Row row) {
        String service = row.required("service");
        Optional<BigDecimal> price = row.decimal("price");
        if (price.isEmpty()) {
            row.required("price");
        }
        row.date("day");
        return row.rejected()
                ? Optional.empty()
                : Optional.of(new Rate(row.number(), row.sheet(), service, price.orElseThrow()));
    }

    @Override
    public Writer<Rate> writer(Batch batch, Source source) {
        return (row, rate) -> kept.add(rate);
    }
}
