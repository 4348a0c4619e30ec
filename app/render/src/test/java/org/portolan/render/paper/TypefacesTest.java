package org.portolan.render.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypefacesTest {

    @TempDir
    private Path folder;

    @Test
    void western_letters_need_no_font_file() throws Exception {
        assertTrue(Typefaces.in(List.of())
                .with("Quotation £ 12.50 – 20 × 15 cm, Zürich")
                .isPresent());
    }

    @Test
    void chinese_letters_without_a_font_have_no_typeface_rather_than_boxes() throws Exception {
        assertEquals(
                Optional.empty(),
                Typefaces.in(List.of(folder, folder.resolve("none"))).with("物流报价单"));
    }

    @Test
    void a_damaged_font_is_passed_over() throws Exception {
        Files.writeString(folder.resolve("msyh.ttc"), "no font at all");
        Files.writeString(folder.resolve("other.ttf"), "nor this");
        assertEquals(Optional.empty(), Typefaces.in(List.of(folder)).with("物流报价单"));
    }

    @Test
    void a_line_breaks_at_blanks_and_between_chinese_characters() throws Exception {
        Typeface typeface = Typefaces.in(List.of()).with("abc").orElseThrow();
        assertEquals(List.of("one two", "three"), typeface.lines("one two three", false, 10, 40));
        assertEquals(List.of("unbreakable", "word"), typeface.lines("unbreakable word", false, 10, 30));
        assertEquals(List.of(""), typeface.lines("", false, 10, 40));
    }
}
