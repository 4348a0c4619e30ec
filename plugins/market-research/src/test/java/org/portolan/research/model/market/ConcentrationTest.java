package org.portolan.research.model.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConcentrationTest {

    /** Four firms of 30, 30, 20 and 20 percent: 900 + 900 + 400 + 400, the example of the US Department of Justice. */
    @Test
    void four_firms_of_the_department_of_justice_have_2600() {
        Concentration market = Concentration.of(List.of(20.0, 30.0, 20.0, 30.0));
        assertEquals(2600, market.hhi(), 1e-9);
        assertEquals(0.3, market.largest(), 1e-9);
        assertEquals(1, market.top10(), 1e-9);
    }

    @Test
    void many_small_ones_come_near_zero() {
        Concentration market = Concentration.of(Collections.nCopies(1000, 7.0));
        assertEquals(10, market.hhi(), 1e-9);
        assertEquals(0.01, market.top10(), 1e-9);
        assertEquals(1000, market.holders());
    }

    @Test
    void who_holds_nothing_is_not_counted() {
        assertEquals(1, Concentration.of(List.of(5.0, 0.0)).holders());
        assertThrows(IllegalArgumentException.class, () -> Concentration.of(List.of(0.0)));
    }
}
