package org.portolan.logistics.model.weight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Weight;

class WeighingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # carriers' guides: parcelindustry.com article-6567 and jaygroup.com, 2025
        139 in3/lb sides 1in; step 1lb        | 1lb    | 11.1x8.5x6.2in | 6 lb
        139 in3/lb sides 1in; step 1lb        | 1lb    | 11x10x9in      | 8 lb
        139 in3/lb sides 1in; step 1lb        | 6.01lb | 11.1x8.5x6.2in | 7 lb
        # without rounding of sides, as before 18 August 2025: 584.97 in3 are 4.2084 lb
        139 in3/lb; step 1lb                  | 1lb    | 11.1x8.5x6.2in | 5 lb
        # DHL Express: 5000 cm3/kg, steps of 0.5 kg
        5000 cm3/kg; step 0.5kg               | 2.1kg  | 40x30x20cm     | 5 kg
        5000 cm3/kg; step 0.5kg               | 4.9kg  | 40x30x20cm     | 5 kg
        # the cube that costs ten times as much as it weighs
        6000 cm3/kg; step 0.5kg               | 1kg    | 100x100x100cm  | 167 kg
        6000 cm3/kg; step 0.5kg               | 1kg    | 10x10x10cm     | 1 kg
        # USPS: above one cubic foot only
        166 in3/lb over 1728in3; step 1lb     | 1lb    | 12x12x12in     | 1 lb
        166 in3/lb over 1728in3; step 1lb     | 1lb    | 12x12x13in     | 12 lb
        # half of the excess is billed: 1 + (4 - 1) / 2
        6000 cm3/kg half; step 0.1kg          | 1kg    | 40x30x20cm     | 2.5 kg
        8000 cm3/kg longest 60cm; step 0.1kg  | 1kg    | 60x40x40cm     | 1 kg
        8000 cm3/kg longest 60cm; step 0.1kg  | 1kg    | 61x40x40cm     | 12.2 kg
        6000 cm3/kg ratio 2; step 0.1kg       | 2kg    | 40x30x20cm     | 2 kg
        6000 cm3/kg ratio 2; step 0.1kg       | 1.9kg  | 40x30x20cm     | 4 kg
        step 0.01kg; min 0.05kg               | 0.031kg | 10x10x1cm     | 0.05 kg
        step 0.01kg; min 0.05kg               | 0.051kg | 10x10x1cm     | 0.06 kg
        step 1kg                              | 3kg    | 10x10x1cm      | 3 kg
        step 1oz                              | 28.35g | 10x10x1cm      | 2 oz
        min 1lb                               | 0.45359237kg | 10x10x1cm | 0.45359237 kg
        """)
    void makes_the_billable_weight(String weighing, String actual, String size, String billable) {
        Weighing rule = Weighing.parse(weighing);
        assertEquals(weighing, rule.toString());
        assertEquals(
                billable,
                rule.of(Weight.parse(actual), Optional.of(Dimensions.parse(size)))
                        .billable()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        6000 cm3/kg; step 0.5kg | 1.2kg | 1.5 kg
        ''                      | 1.2kg | 1.2 kg
        """)
    void counts_the_actual_weight_alone_where_nobody_measured(String weighing, String actual, String billable) {
        assertEquals(
                billable,
                Weighing.parse(weighing)
                        .of(Weight.parse(actual), Optional.empty())
                        .billable()
                        .toString());
    }
}
