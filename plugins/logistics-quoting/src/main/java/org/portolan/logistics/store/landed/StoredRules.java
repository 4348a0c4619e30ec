package org.portolan.logistics.store.landed;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.portolan.api.report.Place;
import org.portolan.api.store.Store;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.landed.Destination;
import org.portolan.logistics.model.landed.DestinationRule;
import org.portolan.logistics.model.landed.RuleKind;
import org.portolan.logistics.model.landed.Validity;

/** The rules of a destination on a day: those that come with Portolan, imported tables of tax rates, a person's own. */
public final class StoredRules {

    private StoredRules() {}

    /** Find the rules of a destination. Never called on the event thread. */
    public static Destination destination(Store store, CountryCode to, LocalDate day) {
        Set<String> areas = ShippedRules.areas(to.code(), day);
        List<DestinationRule> rules = new ArrayList<>(ShippedRules.rules());
        store.read(handle -> {
            rules.addAll(taxRates(handle, to.code()));
            rules.addAll(own(handle, to.code(), areas));
            return rules;
        });
        return Destination.of(to.code(), areas, day, rules);
    }

    /** Rates of an imported table go before those that come with Portolan, as a person's own rules do. */
    private static List<DestinationRule> taxRates(Handle handle, String country) {
        return handle.createQuery("""
                        SELECT import_id, row_no, file, category, rate, valid_from, valid_to
                        FROM logistics_tax_rate WHERE territory = :territory ORDER BY import_id, row_no
                        """)
                .bind("territory", country)
                .map((row, context) -> new DestinationRule(
                        country,
                        RuleKind.VAT_RATE,
                        row.getString("rate"),
                        Optional.empty(),
                        new DestinationRule.Scope("", "", "", row.getString("category"), Optional.empty()),
                        validity(row),
                        new DestinationRule.Origin(
                                DestinationRule.Rank.TABLE,
                                row.getString("file"),
                                "",
                                row.getString("import_id"),
                                Place.row(row.getString("file"), "", row.getLong("row_no")))))
                .list();
    }

    private static List<DestinationRule> own(Handle handle, String country, Set<String> areas) {
        List<String> all = new ArrayList<>(areas);
        all.add(country);
        return handle.createQuery("""
                        SELECT import_id, row_no, file, sheet, area, kind, value, currency, hs, origin, buyer, category,
                               max_value, valid_from, valid_to, source
                        FROM logistics_destination_rule WHERE area IN (<areas>) ORDER BY import_id, row_no
                        """)
                .bindList("areas", all)
                .map((row, context) -> own(row))
                .list();
    }

    private static DestinationRule own(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        String file = row.getString("file");
        String source = row.getString("source");
        return new DestinationRule(
                row.getString("area"),
                RuleKind.parse(row.getString("kind")).orElseThrow(),
                row.getString("value"),
                currency.isEmpty() ? Optional.empty() : Optional.of(Money.currencyOf(currency)),
                new DestinationRule.Scope(
                        row.getString("hs"),
                        row.getString("origin"),
                        row.getString("buyer"),
                        row.getString("category"),
                        Optional.ofNullable(row.getString("max_value")).map(BigDecimal::new)),
                validity(row),
                new DestinationRule.Origin(
                        DestinationRule.Rank.OWN,
                        source.isEmpty() ? file : source,
                        "",
                        row.getString("import_id"),
                        Place.row(file, row.getString("sheet"), row.getLong("row_no"))));
    }

    private static Validity validity(ResultSet row) throws SQLException {
        return new Validity(day(row.getString("valid_from")), day(row.getString("valid_to")));
    }

    private static Optional<LocalDate> day(@Nullable String written) {
        return Optional.ofNullable(written).map(LocalDate::parse);
    }
}
