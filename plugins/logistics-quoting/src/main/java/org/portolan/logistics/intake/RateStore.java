package org.portolan.logistics.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.portolan.api.store.Batch;
import org.portolan.api.trade.Length;
import org.portolan.logistics.model.charge.Charge;
import org.portolan.logistics.store.Codes;

/** Rows of one imported rate sheet on their way into the store. */
public final class RateStore {

    private final Batch.Rows rates;

    private RateStore(Batch.Rows rates) {
        this.rates = rates;
    }

    /** Begin the sheet of an import. */
    public static RateStore begin(Batch batch, String file, String format) {
        batch.rows("logistics_sheet", "file", "format").add(0, file, format);
        return new RateStore(batch.rows(
                "logistics_rate",
                "sheet",
                "cell",
                "carrier",
                "service_code",
                "service",
                "returns",
                "zone",
                "countries",
                "regions",
                "postcodes",
                "origins",
                "domestic",
                "international",
                "min_weight",
                "max_weight",
                "weight_unit",
                "max_length",
                "max_width",
                "max_height",
                "max_sum",
                "max_girth",
                "size_unit",
                "weighing",
                "charge",
                "registration",
                "currency",
                "days_min",
                "days_max"));
    }

    /**
     * Store one price.
     *
     * @param cell where it stands, such as {@code B7}; empty where the row says enough
     * @param carrier whose it is
     */
    public void add(long rowNo, String sheet, String cell, String carrier, RateFacts facts) {
        rates.add(
                rowNo,
                sheet,
                cell,
                carrier,
                facts.code(),
                facts.service(),
                facts.returns() ? 1 : 0,
                facts.zone().label(),
                Codes.of(facts.zone().countries()),
                String.join(" ", new TreeSet<>(facts.zone().regions())),
                facts.zone().postcodes().toString(),
                Codes.of(facts.origins()),
                flag(facts.domestic()),
                flag(facts.international()),
                facts.band().min().value().toPlainString(),
                facts.band().max().map(max -> max.value().toPlainString()).orElse(null),
                facts.band().unit().name(),
                side(facts, facts.limit().length()),
                side(facts, facts.limit().width()),
                side(facts, facts.limit().height()),
                side(facts, facts.limit().sum()),
                side(facts, facts.limit().girth()),
                facts.sizeUnit().name(),
                facts.weighing().toString(),
                facts.charge().map(Charge::toString).orElse(null),
                facts.registration().map(BigDecimal::toPlainString).orElse(null),
                facts.currency().getCurrencyCode(),
                facts.days().min().orElse(null),
                facts.days().max().orElse(null));
    }

    private static @Nullable Integer flag(Optional<Boolean> flag) {
        return flag.map(yes -> yes ? 1 : 0).orElse(null);
    }

    private static @Nullable String side(RateFacts facts, Optional<Length> side) {
        return side.map(length -> length.in(facts.sizeUnit()).value().toPlainString())
                .orElse(null);
    }
}
