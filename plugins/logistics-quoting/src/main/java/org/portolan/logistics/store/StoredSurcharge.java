package org.portolan.logistics.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.portolan.api.report.Place;
import org.portolan.logistics.model.Condition;
import org.portolan.logistics.model.Service;
import org.portolan.logistics.model.Surcharge;
import org.portolan.logistics.model.charge.Reckoning;
import org.portolan.logistics.model.charge.SurchargeKind;

/**
 * A surcharge and the services it is for.
 *
 * @param importId the sheet that brought it; empty where a person wrote it for all sheets of the carrier
 * @param carrier empty for all carriers of the import
 * @param serviceCode empty for all services of the carrier
 */
record StoredSurcharge(
        Optional<String> importId, String carrier, String serviceCode, int position, Surcharge surcharge) {

    static List<StoredSurcharge> all(Handle handle) {
        return handle.createQuery("""
                        SELECT c.import_id, c.row_no, c.own, c.sheet, s.file, c.carrier, c.service_code, c.position, c.code,
                               c.name, c.kind, c.reckoning, c.charged_when, c.minimum, c.cap,
                               c.effective_from, c.effective_to, c.per_shipment, c.source
                        FROM logistics_surcharge c LEFT JOIN logistics_sheet s ON s.import_id = c.import_id
                        ORDER BY c.own DESC, c.import_id, c.position, c.row_no
                        """).map((row, context) -> of(row)).list();
    }

    boolean isFor(Service service) {
        return (importId.isEmpty() || importId.get().equals(service.importId()))
                && (carrier.isEmpty() || carrier.equalsIgnoreCase(service.carrier()))
                && (serviceCode.isEmpty() || serviceCode.equals(service.code()));
    }

    private static StoredSurcharge of(ResultSet row) throws SQLException {
        boolean own = row.getInt("own") != 0;
        Place place = own
                ? Place.row(row.getString("file"), row.getString("sheet"), row.getLong("row_no"))
                : Place.file(row.getString("source"));
        return new StoredSurcharge(
                own ? Optional.of(row.getString("import_id")) : Optional.empty(),
                row.getString("carrier"),
                row.getString("service_code"),
                row.getInt("position"),
                new Surcharge(
                        row.getString("code"),
                        row.getString("name"),
                        SurchargeKind.parse(row.getString("kind")),
                        Reckoning.parse(row.getString("reckoning")),
                        Condition.parse(row.getString("charged_when")),
                        decimal(row, "minimum"),
                        decimal(row, "cap"),
                        StoredTerms.validity(row),
                        row.getInt("per_shipment") != 0,
                        place));
    }

    private static Optional<BigDecimal> decimal(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(BigDecimal::new);
    }
}
