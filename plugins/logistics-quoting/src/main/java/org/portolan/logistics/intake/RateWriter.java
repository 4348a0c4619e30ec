package org.portolan.logistics.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.Billing;

/** Stores the rows of one rate sheet, and says once what the whole sheet leaves open. */
final class RateWriter implements TableFormat.Writer<RateFacts> {

    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "是");

    private static final Pattern RETURNS =
            Pattern.compile("(?i)\\b(?:returns?(?! receipt)|retours?|retouren?|rücksendung)\\b|退货|退件");

    private final RateStore rates;
    private final String file;
    private final String carrier;
    private final Batch.Rows terms;
    private final Set<List<String>> said = new HashSet<>();
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
        this.terms =
                batch.rows("logistics_terms", "carrier", "service_code", "cargo", "billing", "working_days", "tracked");
    }

    @Override
    public void write(Row row, RateFacts facts) {
        if (first) {
            first = false;
            sayUnits(row);
        }
        String by = facts.carrier().isEmpty() ? carrier : facts.carrier();
        rates.add(row.number(), row.sheet(), "", by, facts);
        sayTracked(row, by, facts.code());
        sayReturns(row, by, facts);
    }

    /** Nothing but its name tells a service for returns from others where the list has no column for it. */
    private void sayReturns(Row row, String by, RateFacts facts) {
        if (!row.has("shipment_type")
                && RETURNS.matcher(facts.service()).find()
                && said.add(List.of(by, facts.code(), facts.service()))) {
            row.finding(Finding.info(row.place(), Text.of("logistics.finding.return", facts.service())));
        }
    }

    /** Whether a service is tracked stands among its features, or in a column of its own. */
    private void sayTracked(Row row, String by, String code) {
        String features = row.text("features").toLowerCase(Locale.ROOT);
        String tracked = row.text("tracked").toLowerCase(Locale.ROOT);
        if ((features.isEmpty() && tracked.isEmpty()) || !said.add(List.of(by, code))) {
            return;
        }
        boolean yes = List.of(features.split("[,;|\\s]+")).contains("tracked") || YES.contains(tracked);
        terms.add(row.number(), by, code, "", Billing.PARCEL.name(), 0, yes ? 1 : 0);
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
