package org.portolan.logistics.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.portolan.api.report.Place;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.model.RateRow;
import org.portolan.logistics.model.Reach;
import org.portolan.logistics.model.Service;
import org.portolan.logistics.model.SizeLimit;
import org.portolan.logistics.model.TransitDays;
import org.portolan.logistics.model.WeightBand;
import org.portolan.logistics.model.charge.Charge;
import org.portolan.logistics.model.weight.Weighing;
import org.portolan.logistics.model.zone.Postcodes;
import org.portolan.logistics.model.zone.Zone;

/** Reads the rows of rate sheets back into the model. What many rows share is one object. */
final class StoredRates {

    private final StoredTerms terms;
    private final Map<String, Weighing> weighings = new HashMap<>();
    private final Map<String, Postcodes> postcodes = new HashMap<>();
    private final Map<List<String>, Zone> zones = new HashMap<>();

    private StoredRates(StoredTerms terms) {
        this.terms = terms;
    }

    static List<RateRow> all(Handle handle) {
        StoredRates stored = new StoredRates(StoredTerms.of(handle));
        return handle.createQuery("""
                        SELECT r.import_id, r.row_no, r.sheet, r.cell, s.file, r.carrier, r.service_code, r.service, r.returns,
                               r.zone, r.countries, r.regions, r.postcodes, r.origins, r.domestic, r.international,
                               r.min_weight, r.max_weight, r.weight_unit, r.weighing,
                               r.max_length, r.max_width, r.max_height, r.max_sum, r.max_girth, r.size_unit,
                               r.charge, r.registration, r.currency, r.days_min, r.days_max
                        FROM logistics_rate r JOIN logistics_sheet s ON s.import_id = r.import_id
                        ORDER BY r.import_id, r.sheet, r.row_no, r.cell
                        """).map((row, context) -> stored.row(row)).list();
    }

    private RateRow row(ResultSet row) throws SQLException {
        Service service = new Service(
                row.getString("import_id"),
                row.getString("carrier"),
                row.getString("service_code"),
                row.getString("service"),
                row.getInt("returns") != 0);
        return new RateRow(
                terms.of(service),
                zone(row),
                Codes.countries(row.getString("origins")),
                Reach.of(
                        whole(row, "domestic").map(flag -> flag != 0),
                        whole(row, "international").map(flag -> flag != 0)),
                band(row),
                limit(row),
                weighings.computeIfAbsent(row.getString("weighing"), Weighing::parse),
                Optional.ofNullable(row.getString("charge")).map(Charge::parse),
                Money.currencyOf(row.getString("currency")),
                decimal(row, "registration"),
                new TransitDays(whole(row, "days_min"), whole(row, "days_max")),
                new Place(row.getString("file"), row.getString("sheet"), row.getLong("row_no"), row.getString("cell")));
    }

    private Zone zone(ResultSet row) throws SQLException {
        String label = row.getString("zone");
        String countries = row.getString("countries");
        String regions = row.getString("regions");
        String codes = row.getString("postcodes");
        return zones.computeIfAbsent(
                List.of(label, countries, regions, codes),
                unseen -> new Zone(
                        label,
                        Codes.countries(countries),
                        regions.isEmpty() ? Set.of() : Set.of(regions.split(" ")),
                        postcodes.computeIfAbsent(codes, Postcodes::parse)));
    }

    private static WeightBand band(ResultSet row) throws SQLException {
        WeightUnit unit = WeightUnit.valueOf(row.getString("weight_unit"));
        return new WeightBand(
                new Weight(new BigDecimal(row.getString("min_weight")), unit),
                decimal(row, "max_weight").map(max -> new Weight(max, unit)));
    }

    private static SizeLimit limit(ResultSet row) throws SQLException {
        LengthUnit unit = LengthUnit.valueOf(row.getString("size_unit"));
        SizeLimit limit = new SizeLimit(
                length(row, "max_length", unit),
                length(row, "max_width", unit),
                length(row, "max_height", unit),
                length(row, "max_sum", unit),
                length(row, "max_girth", unit));
        return limit.isNone() ? SizeLimit.NONE : limit;
    }

    private static Optional<Length> length(ResultSet row, String column, LengthUnit unit) throws SQLException {
        return decimal(row, column).map(side -> new Length(side, unit));
    }

    private static Optional<BigDecimal> decimal(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(BigDecimal::new);
    }

    private static Optional<Integer> whole(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
