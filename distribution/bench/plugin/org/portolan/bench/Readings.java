package org.portolan.bench;

import java.math.BigDecimal;
import java.util.Optional;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;

/** Eight columns as sellers' exports have them: texts, a country, whole numbers and an amount. */
public final class Readings implements TableFormat<Readings.Reading> {

    /** One row of it. */
    public record Reading(
            String id,
            String sku,
            String country,
            String day,
            BigDecimal quantity,
            BigDecimal price,
            String currency,
            String note) {}

    @Override
    public String id() {
        return "bench.readings";
    }

    @Override
    public Header header() {
        return Header.of(
                Header.Field.required("bench_id"),
                Header.Field.required("sku"),
                Header.Field.required("country"),
                Header.Field.required("day"),
                Header.Field.required("quantity"),
                Header.Field.required("price"),
                Header.Field.required("currency"),
                Header.Field.required("note"));
    }

    @Override
    public Optional<Reading> row(Row row) {
        Optional<BigDecimal> quantity = row.decimal("quantity");
        Optional<BigDecimal> price = row.decimal("price");
        if (row.rejected() || quantity.isEmpty() || price.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reading(
                row.required("bench_id"),
                row.text("sku"),
                row.text("country"),
                row.text("day"),
                quantity.get(),
                price.get(),
                row.text("currency"),
                row.text("note")));
    }

    @Override
    public Writer<Reading> writer(Batch batch, Source source) {
        Batch.Rows rows = batch.rows(
                "bench_reading", "bench_id", "sku", "country", "day", "quantity", "price", "currency", "note");
        return (row, value) -> rows.add(
                row.number(),
                value.id(),
                value.sku(),
                value.country(),
                value.day(),
                value.quantity(),
                value.price(),
                value.currency(),
                value.note());
    }
}
