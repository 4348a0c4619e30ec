package org.portolan.api.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTest {

    /** Spellings that operators' files really have: Amazon, Helium 10, Shopee, karrio. */
    @ParameterizedTest
    @CsvSource({
        "Sessions – Total, sessions - total",
        "Sessions - Mobile APP, Sessions - Mobile App",
        "Price  AU$, price",
        "Price  ₹, price",
        "service_code, Service Code",
        "'\uFEFFDate', date",
        "运费（RMB／KG）, 运费(RMB/KG)",
        "ＳＫＵ, sku",
        "Products' Price Paid by Buyer (PHP), products' price paid by buyer",
        "Average Price (USD), average price",
    })
    void spellings_of_one_column_are_one_name(String one, String other) {
        assertEquals(Header.normalise(one), Header.normalise(other));
    }

    @Test
    void different_columns_stay_different() {
        assertFalse(Header.normalise("Sessions - Total").equals(Header.normalise("Sessions - Total - B2B")));
        assertFalse(Header.normalise("Weight (kg)").equals(Header.normalise("Weight (lbs)")));
        assertFalse(Header.normalise("运费(RMB/KG)").equals(Header.normalise("挂号费(RMB/票)")));
    }

    @Test
    void a_field_is_found_by_its_name_or_any_alias() {
        Header.Field country = Header.Field.required("country_codes", "国家代码", "Country");
        assertTrue(country.matches("COUNTRY CODES"));
        assertTrue(country.matches(" 国家代码 "));
        assertFalse(country.matches("origin_country"));
    }
}
