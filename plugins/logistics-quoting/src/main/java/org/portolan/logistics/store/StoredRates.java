package org.portolan.logistics.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.portolan.api.report.Place;
import org.portolan.api.trade.CountryCode;
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

/** Reads the rows of rate sheets back into the model. */
final class StoredRates {

    private StoredRates() {}

    static List<RateRow> all(Handle handle) {
        return handle.createQuery("""
                        SELECT r.import_id, r.row_no, r.sheet, s.file, r.carrier, r.service_code, r.service, r.returns,
                               r.zone, r.countries, r.origins, r.domestic, r.international,
                               r.min_weight, r.max_weight, r.weight_unit,
                               r.max_length, r.max_width, r.max_height, r.size_unit,
                               r.price_micros, r.currency, r.days_min, r.days_max
                        FROM logistics_rate r JOIN logistics_sheet s ON s.import_id = r.import_id
                        ORDER BY r.import_id, r.sheet, r.row_no
                        """).map((row, context) -> row(row)).list();
    }

    private static RateRow row(ResultSet row) throws SQLException {
        Service service = new Service(
                row.getString("import_id"),
                row.getString("carrier"),
                row.getString("service_code"),
                row.getString("service"),
                row.getInt("returns") != 0);
        return new RateRow(
                service,
                row.getString("zone"),
                countries(row.getString("countries")),
                countries(row.getString("origins")),
                Reach.of(
                        whole(row, "domestic").map(flag -> flag != 0),
                        whole(row, "international").map(flag -> flag != 0)),
                band(row),
                limit(row),
                price(row),
                new TransitDays(whole(row, "days_min"), whole(row, "days_max")),
                Place.row(row.getString("file"), row.getString("sheet"), row.getLong("row_no")));
    }

    private static WeightBand band(ResultSet row) throws SQLException {
        WeightUnit unit = WeightUnit.valueOf(row.getString("weight_unit"));
        return new WeightBand(
                new Weight(new BigDecimal(row.getString("min_weight")), unit),
                decimal(row, "max_weight").map(max -> new Weight(max, unit)));
    }

    private static SizeLimit limit(ResultSet row) throws SQLException {
        LengthUnit unit = LengthUnit.valueOf(row.getString("size_unit"));
        return new SizeLimit(
                decimal(row, "max_length").map(side -> new Length(side, unit)),
                decimal(row, "max_width").map(side -> new Length(side, unit)),
                decimal(row, "max_height").map(side -> new Length(side, unit)));
    }

    private static Optional<Money> price(ResultSet row) throws SQLException {
        long micros = row.getLong("price_micros");
        return row.wasNull() ? Optional.empty() : Optional.of(Money.ofMicros(micros, row.getString("currency")));
    }

    private static Set<CountryCode> countries(String codes) {
        return Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(CountryCode::of)
                .collect(Collectors.toSet());
    }

    private static Optional<BigDecimal> decimal(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(BigDecimal::new);
    }

    private static Optional<Integer> whole(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
