package org.portolan.logistics.intake;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.intake.Row;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.model.Reach;
import org.portolan.logistics.model.SizeLimit;
import org.portolan.logistics.model.TransitDays;
import org.portolan.logistics.model.WeightBand;
import org.portolan.logistics.model.charge.Charge;
import org.portolan.logistics.model.weight.Weighing;
import org.portolan.logistics.model.zone.Zone;

/** Reads a row of a rate sheet, the same for all layouts but the column of the price. */
final class RateRowReader {

    private final String price;

    RateRowReader(String priceColumn) {
        this.price = priceColumn;
    }

    /** What the row says; empty where it was rejected. */
    Optional<RateFacts> read(Row row) {
        Cells cells = new Cells(row);
        String code = row.required("service_code");
        Optional<Currency> currency = cells.currency("currency");
        Optional<WeightBand> band = band(row, cells);
        LengthUnit sizeUnit =
                cells.named("dimension_unit", LengthUnit::parse, LengthUnit.CM, "logistics.reject.size-unit.remedy");
        SizeLimit limit = SizeLimit.sides(
                cells.length("max_length", sizeUnit),
                cells.length("max_width", sizeUnit),
                cells.length("max_height", sizeUnit));
        var countries = cells.countries("country_codes");
        var origins = cells.countries("origin_country");
        Optional<BigDecimal> amount = cells.amount(price);
        Optional<Boolean> domestic = row.flag("domicile");
        Optional<Boolean> international = row.flag("international");
        if (row.rejected() || band.isEmpty() || currency.isEmpty()) {
            return Optional.empty();
        }
        String name = row.text("service_name");
        RateFacts facts = new RateFacts(
                row.text("carrier_name"),
                code,
                name.isEmpty() ? code : name,
                isReturn(row.text("shipment_type")),
                origins,
                domestic,
                international,
                band.get(),
                limit,
                sizeUnit,
                Zone.of(row.text("zone_label"), countries),
                Weighing.ACTUAL,
                amount.filter(positive -> positive.signum() > 0).map(Charge::flat),
                Optional.empty(),
                currency.get(),
                days(row));
        look(row, facts);
        return Optional.of(facts);
    }

    private static Optional<WeightBand> band(Row row, Cells cells) {
        WeightUnit unit =
                cells.named("weight_unit", WeightUnit::parse, WeightUnit.KG, "logistics.reject.weight-unit.remedy");
        Weight min = new Weight(cells.amount("min_weight").orElse(BigDecimal.ZERO), unit);
        Optional<Weight> max = cells.amount("max_weight").map(number -> new Weight(number, unit));
        if (max.isPresent() && max.get().compareTo(min) < 0) {
            row.reject(
                    "max_weight",
                    Text.of("logistics.reject.band", min, max.get()),
                    Text.of("logistics.reject.band.remedy"));
            return Optional.empty();
        }
        return Optional.of(new WeightBand(min, max));
    }

    /** Whatever begins with return, in the words sheets use, goes back to the sender. */
    private static boolean isReturn(String shipmentType) {
        String type = shipmentType.toLowerCase(Locale.ROOT);
        return type.startsWith("return") || type.equals("inbound") || type.startsWith("退");
    }

    private static TransitDays days(Row row) {
        String column = row.text("transit_days").isEmpty() ? "transit_time" : "transit_days";
        String written = row.text(column);
        Optional<TransitDays> days = TransitDays.parse(written);
        if (days.isEmpty()) {
            row.finding(Finding.warning(
                    row.place().column(column),
                    Text.of("logistics.finding.transit", rowNumber(row), written),
                    Text.of("logistics.finding.transit.remedy")));
        }
        return days.orElse(TransitDays.UNKNOWN);
    }

    /** Name what is stored and yet will never be quoted. */
    private void look(Row row, RateFacts facts) {
        if (facts.charge().isEmpty()) {
            row.finding(Finding.warning(
                    row.place().column(price),
                    Text.of("logistics.finding.no-price", rowNumber(row), facts.code()),
                    Text.of("logistics.finding.no-price.remedy", price)));
        }
        if (facts.reach() == Reach.NONE) {
            row.finding(Finding.warning(
                    row.place().column("domicile"),
                    Text.of("logistics.finding.no-trip", rowNumber(row), facts.code()),
                    Text.of("logistics.finding.no-trip.remedy")));
        }
        if (facts.band().isEmpty()) {
            row.finding(Finding.warning(
                    row.place().column("max_weight"),
                    Text.of(
                            "logistics.finding.empty-band",
                            rowNumber(row),
                            facts.band().min()),
                    Text.of("logistics.finding.empty-band.remedy")));
        }
    }

    private static String rowNumber(Row row) {
        return Long.toString(row.number());
    }
}
