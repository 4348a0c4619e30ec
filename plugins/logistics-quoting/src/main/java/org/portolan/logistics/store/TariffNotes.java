package org.portolan.logistics.store;

import java.time.LocalDate;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.Surcharge;
import org.portolan.logistics.model.Validity;

/** Writes what a person adds to sheets: their days, and surcharges that they do not have. Each is a batch of its own. */
public final class TariffNotes {

    private TariffNotes() {}

    /** Say on which days the sheet of an import counts. */
    public static void date(Store store, String sheetImport, String file, Validity validity) {
        store.write(Text.of("logistics.batch.dates", file, validity.said()), batch -> {
            batch.rows("logistics_sheet_dates", "sheet_import", "effective_from", "effective_to")
                    .add(
                            0,
                            sheetImport,
                            validity.from().map(LocalDate::toString).orElse(null),
                            validity.to().map(LocalDate::toString).orElse(null));
            return sheetImport;
        });
    }

    /**
     * Add a surcharge to every sheet of a carrier.
     *
     * @param serviceCode empty for all its services
     */
    public static void add(Store store, String carrier, String serviceCode, int position, Surcharge surcharge) {
        Text name = surcharge.name().isBlank()
                ? Text.of("logistics.kind." + surcharge.kind().key())
                : Text.literal(surcharge.name());
        store.write(Text.of("logistics.batch.surcharge", name, carrier), batch -> {
            SurchargeRows.in(batch).add(0, "", false, carrier, serviceCode, position, surcharge);
            return carrier;
        });
    }
}
