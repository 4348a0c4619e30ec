package org.portolan.logistics.intake;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Length;

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
                "origins",
                "domestic",
                "international",
                "min_weight",
                "max_weight",
                "weight_unit",
                "max_length",
                "max_width",
                "max_height",
                "size_unit",
                "price_micros",
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
                facts.zone(),
                codes(facts.countries()),
                codes(facts.origins()),
                flag(facts.domestic()),
                flag(facts.international()),
                facts.band().min().value().toPlainString(),
                facts.band().max().map(max -> max.value().toPlainString()).orElse(null),
                facts.band().unit().name(),
                side(facts.limit().length()),
                side(facts.limit().width()),
                side(facts.limit().height()),
                facts.sizeUnit().name(),
                facts.priceMicros().orElse(null),
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

    private static String codes(Set<CountryCode> countries) {
        return countries.stream().map(CountryCode::code).sorted().collect(Collectors.joining(" "));
    }

    private static @Nullable Integer flag(Optional<Boolean> flag) {
        return flag.map(yes -> yes ? 1 : 0).orElse(null);
    }

    private static @Nullable String side(Optional<Length> side) {
        return side.map(length -> length.value().toPlainString()).orElse(null);
    }
}
