package org.portolan.logistics.store.landed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.api.intake.DataFile;
import org.portolan.api.trade.CountryCode;
import org.portolan.logistics.model.landed.DestinationRule;
import org.portolan.logistics.model.landed.DutyText;
import org.portolan.logistics.model.landed.RuleKind;

/** The dated tables that come with Portolan say what they must, and nothing twice. */
class ShippedRulesTest {

    private final List<DestinationRule> rules = ShippedRules.rules();

    @ParameterizedTest
    @ValueSource(strings = {"destination-rules.csv", "regions.csv", "us-programmes.csv"})
    void every_row_has_a_source_and_the_day_it_was_read(String table) {
        for (DataFile.Line row : DataFile.read(ShippedRulesTest.class, "landed/" + table)) {
            assertFalse(row.text("source").isBlank(), row::toString);
            LocalDate.parse(row.text("retrieved"));
            String country = row.text("country");
            assertTrue(country.equals("EU") || CountryCode.of(country).code().equals(country), row::toString);
        }
    }

    @Test
    void no_two_rules_of_one_scope_hold_on_one_day() {
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                DestinationRule one = rules.get(i);
                DestinationRule other = rules.get(j);
                boolean same = one.area().equals(other.area())
                        && one.kind() == other.kind()
                        && one.scope().equals(other.scope());
                assertFalse(
                        same && one.validity().overlaps(other.validity()), () -> one + " and " + other + " overlap");
            }
        }
    }

    @Test
    void values_are_what_their_kind_asks_for() {
        for (DestinationRule rule : rules) {
            boolean good = switch (rule.kind()) {
                case DUTY_RATE, EXTRA_DUTY, FEE ->
                    DutyText.read(rule.value()).rate().isPresent();
                case VAT_RATE, TAX_UPLIFT ->
                    rule.share().orElseThrow().fraction().signum() >= 0
                            && rule.share().orElseThrow().fraction().compareTo(BigDecimal.ONE) <= 0;
                case DUTY_BASIS, TAX_BASIS -> Set.of("FOB", "CIF").contains(rule.value());
                case DUTY_RELIEF, TAX_RELIEF, TAX_AT_SALE, IOSS, DUTY_PER_ITEM ->
                    rule.amount().isPresent();
            };
            assertTrue(good, rule::toString);
        }
    }

    @Test
    void fees_follow_one_another_without_a_gap() {
        List<DestinationRule> fees = rules.stream()
                .filter(rule ->
                        rule.kind() == RuleKind.FEE && rule.scope().category().equals("formal-entry"))
                .toList();
        for (int i = 1; i < fees.size(); i++) {
            assertEquals(
                    fees.get(i - 1).validity().to().orElseThrow().plusDays(1),
                    fees.get(i).validity().from().orElseThrow());
        }
    }

    @Test
    void unions_have_their_members_of_the_day() {
        assertEquals(Set.of("EU"), ShippedRules.areas("DE", LocalDate.of(2026, 1, 1)));
        assertEquals(Set.of("EU"), ShippedRules.areas("GB", LocalDate.of(2020, 12, 31)));
        assertEquals(Set.of(), ShippedRules.areas("GB", LocalDate.of(2021, 1, 1)));
        assertEquals(Set.of("US"), ShippedRules.areas("PR", LocalDate.of(2026, 1, 1)));
        assertEquals(27, members());
    }

    private static long members() {
        return CountryCode.all().stream()
                .filter(country -> !country.code().equals("MC"))
                .filter(country -> ShippedRules.areas(country.code(), LocalDate.of(2026, 1, 1))
                        .contains("EU"))
                .count();
    }
}
