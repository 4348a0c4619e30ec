package org.portolan.render.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LetteringTest {

    private static Lettering without(String text) throws Exception {
        BitSet letters = new BitSet();
        text.codePoints().forEach(letters::set);
        return Typefaces.in(List.of()).lettering(letters, false);
    }

    @Test
    void western_words_are_one_run_of_one_typeface() throws Exception {
        Lettering lettering = without("Zürich – 12.50 £");
        assertEquals(Set.of(), lettering.missing());
        assertEquals(1, lettering.runs("Zürich – 12.50 £").size());
    }

    @Test
    void letters_that_no_font_has_are_told_once_for_a_stretch_of_them() throws Exception {
        Lettering lettering = without("价格 price");
        assertEquals(Set.of("Han"), lettering.missing());
        assertEquals("[?] price", lettering.runs("价格 price").get(0).text());
    }

    @Test
    void a_word_is_as_wide_as_its_letters() throws Exception {
        Lettering lettering = without("");
        assertEquals(lettering.width("ab", false, 10), 2 * lettering.width("ab", false, 5), 0.001f);
        assertTrue(lettering.width("ab", true, 10) > lettering.width("a", true, 10));
    }

    @Test
    void scripts_have_names_in_both_languages() {
        assertEquals("Arabic", Scripts.say("Arabic", Locale.ENGLISH));
        assertEquals("阿拉伯文", Scripts.say("Arabic", Locale.SIMPLIFIED_CHINESE));
    }
}
