package org.portolan.logistics.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Length;
import org.portolan.logistics.model.charge.Charge;
import org.portolan.logistics.store.Codes;

/** Stores the rows of one rate sheet, and says once what the whole sheet leaves open. */
final class RateWriter implements TableFormat.Writer<RateFacts> {

    private final Batch.Rows rates;
    private final String file;
    private final String carrier;
    private boolean first = true;

    /**
     * Begin a sheet.
     *
     * @param carrier whose sheet it is, for rows that do not say
     */
    RateWriter(Batch batch, String file, String format, String carrier) {
        this.file = file;
        this.carrier = carrier;
        batch.rows("logistics_sheet", "file", "format").add(0, file, format);
        rates = batch.rows(
                "logistics_rate",
                "sheet",
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
                "days_max");
    }

    @Override
    public void write(Row row, RateFacts facts) {
        if (first) {
            first = false;
            sayUnits(row);
        }
        rates.add(
                row.number(),
                row.sheet(),
                facts.carrier().isEmpty() ? carrier : facts.carrier(),
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
                side(facts.limit().length()),
                side(facts.limit().width()),
                side(facts.limit().height()),
                side(facts.limit().sum()),
                side(facts.limit().girth()),
                facts.sizeUnit().name(),
                facts.weighing().toString(),
                facts.charge().map(Charge::toString).orElse(null),
                facts.registration().map(BigDecimal::toPlainString).orElse(null),
                facts.currency().getCurrencyCode(),
                facts.days().min().orElse(null),
                facts.days().max().orElse(null));
    }

    private void sayUnits(Row row) {
        boolean weightUnit = row.has("weight_unit");
        boolean sizeUnit = row.has("dimension_unit");
        if (!weightUnit || !sizeUnit) {
            String what = weightUnit ? "sizes" : sizeUnit ? "weights" : "both";
            row.finding(Finding.info(Place.file(file), Text.of("logistics.finding.units." + what)));
        }
    }

    private static @Nullable Integer flag(Optional<Boolean> flag) {
        return flag.map(yes -> yes ? 1 : 0).orElse(null);
    }

    private static @Nullable String side(Optional<Length> side) {
        return side.map(length -> length.value().toPlainString()).orElse(null);
    }
}
