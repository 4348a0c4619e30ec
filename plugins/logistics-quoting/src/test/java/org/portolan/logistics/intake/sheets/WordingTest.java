package org.portolan.logistics.intake.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portolan.api.trade.CountryCode;
import org.portolan.logistics.model.reading.Countries;

class WordingTest {

    private final Countries countries = Wording.words().countries();

    @Test
    void every_country_is_found_by_its_code_and_by_its_english_and_chinese_name() {
        for (CountryCode country : CountryCode.all()) {
            Optional<CountryCode> expected = Optional.of(country);
            assertEquals(expected, countries.one(country.code()));
            assertEquals(expected, countries.one(country.displayName(Locale.ENGLISH)));
            assertEquals(expected, countries.one(country.displayName(Locale.SIMPLIFIED_CHINESE)));
        }
        assertEquals(Optional.of(CountryCode.of("GB")), countries.one("UK"));
        assertEquals(Optional.of(CountryCode.of("GR")), countries.one("el"));
        assertEquals(Optional.empty(), countries.one("Atlantis"));
    }
}
