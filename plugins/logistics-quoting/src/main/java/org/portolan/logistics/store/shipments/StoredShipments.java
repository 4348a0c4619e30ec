package org.portolan.logistics.store.shipments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.api.report.Place;
import org.portolan.api.store.Store;
import org.portolan.logistics.model.shipments.ProgressReport;
import org.portolan.logistics.model.shipments.TrackStatus;

/** Reads what forwarders reported. Never called on the event thread. */
public final class StoredShipments {

    private StoredShipments() {}

    /** A file of reports that was imported. */
    public record ReportFile(String importId, String file) {}

    /** Every report, in order of import and row. */
    public static List<ProgressReport> all(Store store) {
        return store.read(handle ->
                handle.createQuery("""
                        SELECT p.*, f.file
                        FROM logistics_shipment_progress p JOIN logistics_shipment_file f ON f.import_id = p.import_id
                        ORDER BY p.import_id, p.sheet, p.row_no
                        """).map((row, context) -> report(row)).list());
    }

    /** The files, the newest first. */
    public static List<ReportFile> files(Store store) {
        return store.read(handle -> handle.createQuery(
                        "SELECT import_id, file FROM logistics_shipment_file ORDER BY import_id DESC")
                .map((row, context) -> new ReportFile(row.getString("import_id"), row.getString("file")))
                .list());
    }

    private static ProgressReport report(ResultSet row) throws SQLException {
        int cartons = row.getInt("cartons");
        Optional<Integer> counted = row.wasNull() ? Optional.empty() : Optional.of(cartons);
        return new ProgressReport(
                row.getString("shipment"),
                row.getString("channel"),
                row.getString("destination"),
                counted,
                day(row.getString("departs")),
                day(row.getString("arrives")),
                day(row.getString("promised")),
                row.getString("words"),
                Optional.ofNullable(row.getString("status")).map(TrackStatus::valueOf),
                row.getString("tracking"),
                Arrays.stream(row.getString("orders").split(" "))
                        .filter(order -> !order.isEmpty())
                        .toList(),
                day(row.getString("reported")),
                row.getString("import_id"),
                Place.row(row.getString("file"), row.getString("sheet"), row.getLong("row_no")));
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }
}
