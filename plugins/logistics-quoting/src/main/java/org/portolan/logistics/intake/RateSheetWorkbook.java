package org.portolan.logistics.intake;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.report.Finding;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;

/**
 * karrio's rate sheet: one workbook for several carriers, with origins, returns and what a seller pays.
 *
 * <p>The price quoted is {@code base_rate}, what the sheet charges for the shipment. {@code cost} is what whoever wrote
 * the sheet pays the carrier for it, and {@code plan_rate_…} belongs to the plans of karrio's own hosting.
 */
public final class RateSheetWorkbook implements TableFormat<RateFacts> {

    private static final List<String> REQUIRED = List.of(
            "carrier_name",
            "service_code",
            "service_name",
            "shipment_type",
            "origin_country",
            "zone_label",
            "min_weight",
            "max_weight",
            "currency");

    private static final List<String> OPTIONAL = List.of(
            "carrier_service_code",
            "country_codes",
            "weight_unit",
            "max_length",
            "max_width",
            "max_height",
            "dimension_unit",
            "base_rate",
            "cost",
            "transit_days",
            "transit_time",
            "plan_rate_start",
            "plan_cost_start",
            "plan_rate_advanced",
            "plan_cost_advanced",
            "plan_rate_pro",
            "plan_cost_pro",
            "plan_rate_enterprise",
            "plan_cost_enterprise",
            "tracked",
            "b2c",
            "b2b",
            "first_mile",
            "last_mile",
            "form_factor",
            "signature",
            "fuel_surcharge",
            "seasonal_surcharge",
            "customs_surcharge",
            "energy_surcharge",
            "road_toll",
            "security_surcharge",
            "notes");

    private static final List<String> SURCHARGES = OPTIONAL.stream()
            .filter(name -> name.endsWith("_surcharge") || name.equals("road_toll"))
            .toList();

    private static final Header HEADER = columns(REQUIRED, OPTIONAL);
    private static final RateRowReader READER = new RateRowReader("base_rate");

    @Override
    public String id() {
        return "logistics.rate-sheet";
    }

    @Override
    public Header header() {
        return HEADER;
    }

    @Override
    public Optional<RateFacts> row(Row row) {
        REQUIRED.forEach(row::required);
        if (row.rejected()) {
            return Optional.empty();
        }
        SURCHARGES.stream().filter(column -> !row.text(column).isEmpty()).forEach(column -> say(row, column));
        return READER.read(row);
    }

    /** Nothing in the format says whether its surcharges are amounts or shares, so none of them is charged in silence. */
    private static void say(Row row, String column) {
        row.finding(Finding.warning(
                row.place().column(column),
                Text.of("logistics.finding.surcharge-column", Long.toString(row.number()), column, row.text(column)),
                Text.of("logistics.finding.surcharge-column.remedy")));
    }

    @Override
    public Writer<RateFacts> writer(Batch batch, Source source) {
        return new RateWriter(batch, source.fileName(), id(), source.fileName());
    }

    private static Header columns(List<String> required, List<String> optional) {
        List<Header.Field> fields = new ArrayList<>();
        required.forEach(name -> fields.add(required(name)));
        optional.forEach(name -> fields.add(optional(name)));
        return new Header(fields);
    }
}
