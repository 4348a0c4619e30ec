package org.portolan.logistics.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarrierWeighingTest {

    private final List<CarrierWeighing> rules = CarrierWeighing.all();

    @Test
    void every_rule_has_a_source_and_a_first_day() {
        rules.forEach(rule -> {
            assertFalse(rule.source().isBlank(), rule.carrier());
            assertTrue(rule.validity().from().isPresent(), rule.carrier());
        });
    }

    @Test
    void of_one_carrier_and_product_at_most_one_rule_counts_on_a_day() {
        LocalDate day = LocalDate.of(2014, 1, 1);
        for (; day.isBefore(LocalDate.of(2028, 1, 1)); day = day.plusDays(7)) {
            LocalDate on = day;
            List<String> counting = rules.stream()
                    .filter(rule -> rule.counts() && rule.validity().holds(on))
                    .map(rule -> rule.carrier() + " " + rule.product())
                    .toList();
            assertTrue(counting.stream().distinct().count() == counting.size(), counting + " on " + on);
        }
    }
}
