package org.portolan.logistics.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

class WeightBandTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    0.5, 1,  0.5kg,       false
                    0.5, 1,  0.500001kg,  true
                    0.5, 1,  1kg,         true
                    0.5, 1,  1000g,       true
                    0.5, 1,  1.000001kg,  false
                    0,   2,  0kg,         true
                    0,   2,  2000.001g,   false
                    20,  '', 2000kg,      true
                    20,  '', 20kg,        false
                    """)
    void a_weight_is_in_a_band_above_its_least_and_up_to_its_most(
            String min, String max, String weight, boolean within) {
        Optional<Weight> limit = max.isEmpty() ? Optional.empty() : Optional.of(Weight.kg(max));
        assertEquals(within, new WeightBand(Weight.kg(min), limit).contains(Weight.parse(weight)));
    }

    @Test
    void weights_compare_exactly_across_units() {
        WeightBand pound = new WeightBand(Weight.kg("0"), Optional.of(Weight.of("1", WeightUnit.LB)));

        assertEquals(true, pound.contains(Weight.parse("453.59237g")));
        assertEquals(false, pound.contains(Weight.parse("453.592370000001g")));
        assertEquals(true, pound.contains(Weight.parse("16oz")));
    }

    @Test
    void a_band_cannot_reach_down() {
        assertThrows(IllegalArgumentException.class, () -> new WeightBand(Weight.kg("2"), Optional.of(Weight.kg("1"))));
    }
}
