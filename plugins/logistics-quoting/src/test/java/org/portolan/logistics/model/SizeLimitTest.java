package org.portolan.logistics.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;

class SizeLimitTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    120, 60, 60, 120x60x60cm, true
                    120, 60, 60, 60x120x60cm, true
                    60, 120, 60, 60x60x120cm, true
                    120, 60, 60, 121x10x10cm, false
                    120, 60, 60, 100x61x10cm, false
                    175, '', '', 175x175x175cm, true
                    175, '', '', 10x10x176cm, false
                    35, '', 5,   35x30x5cm, true
                    35, '', 5,   35x30x6cm, false
                    '', 60, 60,  300x60x60cm, true
                    '', 60, 60,  300x61x60cm, false
                    '', '', 5,   300x200x5cm, true
                    '', '', 5,   300x200x6cm, false
                    '', '', '',  300x200x600cm, true
                    """)
    void sides_are_compared_in_sorted_order_with_what_the_sheet_limits(
            String length, String width, String height, String size, boolean fits) {
        SizeLimit limit = SizeLimit.sides(side(length), side(width), side(height));
        assertEquals(fits, limit.excess(Dimensions.parse(size)).isEmpty());
    }

    @Test
    void the_first_side_that_is_too_long_is_named_with_its_limit() {
        SizeLimit limit = SizeLimit.sides(side("120"), side("60"), side("60"));
        SizeLimit.Excess excess = limit.excess(Dimensions.parse("130x70x10cm")).orElseThrow();
        assertEquals("130 cm > 120 cm", excess.side() + " > " + excess.limit());
    }

    @Test
    void inches_and_centimetres_compare_exactly() {
        SizeLimit limit =
                SizeLimit.sides(Optional.of(Length.of("10", LengthUnit.IN)), Optional.empty(), Optional.empty());
        assertEquals(true, limit.excess(Dimensions.parse("25.4x1x1cm")).isEmpty());
        assertEquals(false, limit.excess(Dimensions.parse("25.41x1x1cm")).isEmpty());
    }

    private static Optional<Length> side(String centimetres) {
        return centimetres.isEmpty() ? Optional.empty() : Optional.of(Length.of(centimetres, LengthUnit.CM));
    }
}
