package org.portolan.logistics.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CarrierNameTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    canadapost__karrio__providers__canadapost__services.csv, canadapost
                    dhl_express__karrio__providers__dhl_express__services.csv, dhl_express
                    ups__karrio__providers__ups__services.csv, ups
                    yunexpress-2026-11.xlsx, yunexpress
                    canadapost_services.csv, canadapost
                    DHL Parcel DE rates 2026.xlsx, DHL Parcel DE
                    4px final v2 (1).csv, 4px
                    云途运价表2026-11.xlsx, 云途
                    usps.csv, usps
                    """)
    void the_carrier_is_what_is_left_of_a_name_without_generic_words(String file, String carrier) {
        assertEquals(Optional.of(carrier), CarrierName.inFile(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"services.csv", "services (1).csv", "rate-sheet-final_v2.xlsx", "2026-11-01.csv", "运价表.csv"})
    void a_generic_name_says_nothing(String file) {
        assertEquals(Optional.empty(), CarrierName.inFile(file));
    }
}
