package org.portolan.logistics.intake;

import org.portolan.api.intake.Row;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;

/** Stores the rows of one rate sheet, and says once what the whole sheet leaves open. */
final class RateWriter implements TableFormat.Writer<RateFacts> {

    private final RateStore rates;
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
        this.rates = RateStore.begin(batch, file, format);
    }

    @Override
    public void write(Row row, RateFacts facts) {
        if (first) {
            first = false;
            sayUnits(row);
        }
        rates.add(row.number(), row.sheet(), "", facts.carrier().isEmpty() ? carrier : facts.carrier(), facts);
    }

    private void sayUnits(Row row) {
        boolean weightUnit = row.has("weight_unit");
        boolean sizeUnit = row.has("dimension_unit");
        if (!weightUnit || !sizeUnit) {
            String what = weightUnit ? "sizes" : sizeUnit ? "weights" : "both";
            row.finding(Finding.info(Place.file(file), Text.of("logistics.finding.units." + what)));
        }
    }
}
