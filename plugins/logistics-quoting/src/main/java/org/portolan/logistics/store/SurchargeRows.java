package org.portolan.logistics.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.portolan.api.store.Batch;
import org.portolan.logistics.model.Surcharge;

/** Surcharges on their way into the store. */
public final class SurchargeRows {

    private final Batch.Rows rows;

    private SurchargeRows(Batch.Rows rows) {
        this.rows = rows;
    }

    public static SurchargeRows in(Batch batch) {
        return new SurchargeRows(batch.rows(
                "logistics_surcharge",
                "own",
                "sheet",
                "carrier",
                "service_code",
                "position",
                "code",
                "name",
                "kind",
                "reckoning",
                "charged_when",
                "minimum",
                "cap",
                "effective_from",
                "effective_to",
                "per_shipment",
                "source"));
    }

    /**
     * Add one.
     *
     * @param rowNo the row of the sheet; 0 where a person wrote it
     * @param own true where it counts for the sheet of this import alone; false for every sheet of the carrier
     * @param carrier empty for all carriers of the import
     * @param serviceCode empty for all services of the carrier
     */
    public void add(
            long rowNo, String sheet, boolean own, String carrier, String serviceCode, int position, Surcharge one) {
        rows.add(
                rowNo,
                own ? 1 : 0,
                sheet,
                carrier,
                serviceCode,
                position,
                one.code(),
                one.name(),
                one.kind().key(),
                one.reckoning().toString(),
                one.when().toString(),
                one.minimum().map(BigDecimal::toPlainString).orElse(null),
                one.cap().map(BigDecimal::toPlainString).orElse(null),
                one.validity().from().map(LocalDate::toString).orElse(null),
                one.validity().to().map(LocalDate::toString).orElse(null),
                one.perShipment() ? 1 : 0,
                one.place().file());
    }
}
