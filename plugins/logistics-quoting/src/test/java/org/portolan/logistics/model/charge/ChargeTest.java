package org.portolan.logistics.model.charge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.api.trade.Weight;

class ChargeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        12.30                             | 5kg   | 12.3
        45 per 1kg                        | 0.35kg | 15.75
        45 per 1kg min 20                 | 0.35kg | 20
        45 per 1kg min 20                 | 0.5kg  | 22.5
        0.4 per 100g                      | 0.25kg | 1
        9 per 1lb                         | 2lb    | 18
        5 per 1kg over 20kg plus 900      | 23kg   | 915
        5 per 1kg over 20kg plus 900      | 20kg   | 900
        30 first 0.5kg + 8 per 0.5kg      | 0.5kg  | 30
        30 first 0.5kg + 8 per 0.5kg      | 0.501kg | 38
        30 first 0.5kg + 8 per 0.5kg      | 1.5kg  | 46
        30 first 1kg + 8 per 0.5kg        | 0.2kg  | 30
        """)
    void makes_freight_of_a_billable_weight(String written, String billable, String amount) {
        Charge charge = Charge.parse(written);
        assertEquals(written, charge.toString());
        assertEquals(
                amount,
                charge.amount(Weight.parse(billable).grams(), 2)
                        .stripTrailingZeros()
                        .toPlainString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "5 per 0kg", "free", "5 per kg", "30 first 0.5kg + 8 per 0kg"})
    void refuses_what_is_no_price(String written) {
        assertThrows(IllegalArgumentException.class, () -> Charge.parse(written));
    }
}
