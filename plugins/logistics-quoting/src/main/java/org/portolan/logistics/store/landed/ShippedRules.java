package org.portolan.logistics.store.landed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.report.Place;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.landed.DestinationRule;
import org.portolan.logistics.model.landed.RuleKind;
import org.portolan.logistics.model.landed.Validity;

/** The dated rules that come with Portolan: rules of destinations, unions of countries, programmes of special rates. */
public final class ShippedRules {

    private static final String RULES = "destination-rules.csv";
    private static final String REGIONS = "regions.csv";
    private static final String PROGRAMMES = "us-programmes.csv";

    private ShippedRules() {}

    /** All rules, in force or not, in the order of the table. */
    static List<DestinationRule> rules() {
        List<Map<String, String>> rows = ShippedTable.read(RULES).rows();
        List<DestinationRule> rules = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            rules.add(rule(rows.get(i), i + 2L));
        }
        return rules;
    }

    /** The unions that a country is in on a day: {@code EU}; the customs territory that it belongs to. */
    static Set<String> areas(String country, LocalDate day) {
        Set<String> areas = new LinkedHashSet<>();
        for (Map<String, String> row : ShippedTable.read(REGIONS).rows()) {
            if (cell(row, "country").equals(country) && validity(row).holds(day)) {
                areas.add(cell(row, "region"));
            }
        }
        return areas;
    }

    /**
     * The symbols in the tariff of the United States that are for a country alone on a day; {@code column 2} for one whose
     * goods take the rates of column 2; {@code duties on top} for one whose goods bear duties that the tariff's rates do
     * not say.
     */
    public static List<String> programmes(String country, LocalDate day) {
        return ShippedTable.read(PROGRAMMES).rows().stream()
                .filter(row ->
                        cell(row, "country").equals(country) && validity(row).holds(day))
                .map(row -> cell(row, "symbol"))
                .toList();
    }

    private static DestinationRule rule(Map<String, String> row, long number) {
        String currency = cell(row, "currency");
        String most = cell(row, "max_value");
        return new DestinationRule(
                cell(row, "country"),
                RuleKind.parse(cell(row, "kind"))
                        .orElseThrow(() -> new IllegalStateException("row " + number + " of " + RULES)),
                cell(row, "value"),
                currency.isEmpty() ? Optional.empty() : Optional.of(Money.currencyOf(currency)),
                new DestinationRule.Scope(
                        cell(row, "hs"),
                        cell(row, "origin"),
                        cell(row, "buyer"),
                        cell(row, "category"),
                        most.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(most))),
                validity(row),
                new DestinationRule.Origin(
                        DestinationRule.Rank.SHIPPED,
                        cell(row, "source"),
                        cell(row, "retrieved"),
                        "",
                        Place.row(RULES, "", number)));
    }

    private static Validity validity(Map<String, String> row) {
        return new Validity(day(cell(row, "effective_from")), day(cell(row, "effective_to")));
    }

    private static Optional<LocalDate> day(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
