package org.portolan.logistics.store.landed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.portolan.api.intake.DataFile;
import org.portolan.api.report.Place;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.landed.DestinationRule;
import org.portolan.logistics.model.landed.RuleKind;
import org.portolan.logistics.model.landed.Validity;

/** The dated rules that come with Portolan: rules of destinations, unions of countries, programmes of special rates. */
public final class ShippedRules {

    private static final String FOLDER = "landed/";
    private static final String RULES = "destination-rules.csv";
    private static final String REGIONS = "regions.csv";
    private static final String PROGRAMMES = "us-programmes.csv";

    private ShippedRules() {}

    /** All rules, in force or not, in the order of the table. */
    static List<DestinationRule> rules() {
        List<DataFile.Line> rows = DataFile.read(ShippedRules.class, FOLDER + RULES);
        List<DestinationRule> rules = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            rules.add(rule(rows.get(i), i + 2L));
        }
        return rules;
    }

    /** The unions that a country is in on a day: {@code EU}; the customs territory that it belongs to. */
    static Set<String> areas(String country, LocalDate day) {
        Set<String> areas = new LinkedHashSet<>();
        for (DataFile.Line row : DataFile.read(ShippedRules.class, FOLDER + REGIONS)) {
            if (row.text("country").equals(country) && validity(row).holds(day)) {
                areas.add(row.text("region"));
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
        return DataFile.read(ShippedRules.class, FOLDER + PROGRAMMES).stream()
                .filter(row ->
                        row.text("country").equals(country) && validity(row).holds(day))
                .map(row -> row.text("symbol"))
                .toList();
    }

    private static DestinationRule rule(DataFile.Line row, long number) {
        return new DestinationRule(
                row.text("country"),
                RuleKind.parse(row.text("kind"))
                        .orElseThrow(() -> new IllegalStateException("row " + number + " of " + RULES)),
                row.text("value"),
                row.given("currency").map(Money::currencyOf),
                new DestinationRule.Scope(
                        row.text("hs"),
                        row.text("origin"),
                        row.text("buyer"),
                        row.text("category"),
                        row.given("max_value").map(BigDecimal::new)),
                validity(row),
                new DestinationRule.Origin(
                        DestinationRule.Rank.SHIPPED,
                        row.text("source"),
                        row.text("retrieved"),
                        "",
                        Place.row(RULES, "", number)));
    }

    private static Validity validity(DataFile.Line row) {
        return new Validity(
                row.given("effective_from").map(LocalDate::parse),
                row.given("effective_to").map(LocalDate::parse));
    }
}
