package org.portolan.courses.model.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private final Certificate ada = new Certificate("Ada Lovelace", "first-week", "1", DAY, 115, 90);

    @Test
    void a_code_has_four_groups_of_letters_that_nobody_mistakes() {
        assertTrue(ada.code().matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"), ada.code());
        assertEquals(ada.code(), new Certificate(" Ada Lovelace ", "first-week", "1", DAY, 115, 90).code());
    }

    @Test
    void a_code_is_read_however_it_was_typed() {
        assertTrue(
                ada.fits(ada.code().toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o')));
        assertFalse(ada.fits(""));
    }

    @Test
    void whatever_is_changed_changes_the_code() {
        Set<String> codes = new HashSet<>(Set.of(
                ada.code(),
                new Certificate("Ada Lovelacf", "first-week", "1", DAY, 115, 90).code(),
                new Certificate("Ada Lovelace", "kpis", "1", DAY, 115, 90).code(),
                new Certificate("Ada Lovelace", "first-week", "2", DAY, 115, 90).code(),
                new Certificate("Ada Lovelace", "first-week", "1", DAY.plusDays(1), 115, 90).code(),
                new Certificate("Ada Lovelace", "first-week", "1", DAY, 115, 91).code()));

        assertEquals(6, codes.size());
    }
}
