package org.portolan.courses.intake.anki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.api.task.Progress;
import org.portolan.courses.InWorkspace;
import org.portolan.courses.RealData;
import org.portolan.courses.store.cards.StoredCards;
import org.portolan.kernel.Imports;

/** Text with Anki's header lines, read as the Anki manual says (chapter “Text Files”). */
class AnkiTextTest extends InWorkspace {

    private List<String> faces() {
        return StoredCards.inDeck(store(), "").stream()
                .map(kept -> kept.card().deck() + "|" + kept.face().front().text() + "|"
                        + String.join(" ", kept.note().tags()))
                .toList();
    }

    private Imports.Result chosen(Path file) throws Exception {
        return bench.host()
                .imports()
                .run(new Imports.Request(file, Optional.of("courses.anki-text"), Map.of(), false), Progress.SILENT);
    }

    @Test
    void header_lines_say_how_it_is_read() throws Exception {
        Imports.Result result = bench.importing(file("words.txt", """
            #separator:Comma
            #html:true
            #tags:n5 verb
            #deck:Japanese::Verbs
            #notetype:Basic
            # a comment
            "to go, to walk",<b>行く</b>
            "say ""it""
            twice",言う
            """));
        assertEquals("courses.anki-text", result.format());
        assertEquals(2, result.stored());
        assertEquals(
                List.of("Japanese::Verbs|to go, to walk|n5 verb", "Japanese::Verbs|say \"it\"\ntwice|n5 verb"),
                faces());
    }

    @Test
    void columns_can_be_the_kind_the_deck_the_tags_and_the_guid() throws Exception {
        bench.importing(file("notes.txt", """
            #separator:|
            #html:false
            #guid column:1
            #notetype column:2
            #deck column:3
            #tags column:6
            g1|Basic|A|a < b|x|t1 t2
            g2|Cloze|B|{{c1::Paris}} {{c2::France}}||t3
            g3|Basic (and reversed card)|A|f|b|
            """));
        assertEquals(
                List.of(
                        "A|a &lt; b|t1 t2",
                        "A|f|",
                        "A|b|",
                        "B|<span class=\"cloze\">[...]</span> <span class=\"cloze-inactive\">France</span>|t3",
                        "B|<span class=\"cloze-inactive\">Paris</span> <span class=\"cloze\">[...]</span>|t3"),
                faces());
        assertEquals(List.of("g1", "g2", "g3"), rows("SELECT guid FROM courses_note ORDER BY row_no"));
    }

    @Test
    void named_columns_find_their_fields() throws Exception {
        bench.importing(file("notes.txt", "#separator:tab\n#columns:Back\tFront\n#notetype:Basic\nback\tfront\n"));
        assertEquals(List.of("notes|front|"), faces());
    }

    @Test
    void columns_of_a_kind_that_nobody_knows_become_its_fields() throws Exception {
        bench.importing(file("notes.txt", "#columns:Word\tReading\tMeaning\n#notetype:Vokabel\n行\tい\tgo\n"));
        assertEquals(
                List.of("行\n\n<hr>\n\nい<br>\ngo"),
                StoredCards.inDeck(store(), "").stream()
                        .map(kept -> kept.face().back().text().replace("<br>\ngo<br>", "<br>\ngo"))
                        .toList());
    }

    @Test
    void a_note_that_comes_again_keeps_its_deck_and_its_cards() throws Exception {
        bench.importing(file("one.txt", "#deck:Words\n#separator:tab\nfront\told\n"));
        Imports.Result second = bench.importing(file("two.txt", "#separator:tab\nfront\tnew\n"));
        assertEquals(1, StoredCards.inDeck(store(), "Words").size());
        assertTrue(
                StoredCards.inDeck(store(), "Words").get(0).face().back().text().contains("new"));
        bench.host().workspace().batches().undo(second.importId());
        assertTrue(
                StoredCards.inDeck(store(), "Words").get(0).face().back().text().contains("old"));
    }

    @Test
    void a_row_that_comes_again_in_a_file_gives_way_to_the_last() throws Exception {
        Imports.Result result = bench.importing(file("one.txt", "#separator:tab\na\t1\nb\t2\na\t3\n"));
        assertEquals(2, result.stored());
        assertEquals(1, result.rejected());
        assertEquals("courses.anki-text.reject.again", findings(result).get(0));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, \uFEFF", "UTF-16, ''", "GB18030, ''"})
    void text_of_other_systems_is_read(String charset, String mark) throws Exception {
        Path file = folder.resolve("words.txt");
        Files.write(file, (mark + "#separator:tab\n正面\t背面的解释\n").getBytes(Charset.forName(charset)));
        bench.importing(file);
        assertEquals(List.of("words|正面|"), faces());
    }

    @Test
    void a_quote_that_is_never_closed_takes_its_line_only() throws Exception {
        Imports.Result result = bench.importing(file("q.txt", "#separator:tab\n\"open\tx\nb\ty\n"));
        assertEquals(2, result.stored());
    }

    @Test
    void text_without_header_lines_is_only_read_where_a_person_says_so() throws Exception {
        Path file = file("words.txt", "a\tb\nc\td\n");
        assertEquals("kernel.import.nearest", refusal(file));
        assertEquals(2, chosen(file).stored());
    }

    @Nested
    class Real {

        private Path real(String name) {
            return RealData.folder("trn_anki_fixtures").resolve("pylib__tests__support__" + name);
        }

        @Test
        void too_many_and_too_few_fields_and_an_empty_first_one_are_named_by_line() throws Exception {
            Imports.Result result = chosen(real("text-2fields.txt"));
            assertEquals(5, result.stored(), "Anki's own test counts 5 notes");
            assertEquals(
                    List.of(
                            "courses.anki-text.reject.again",
                            "courses.anki-text.reject.many",
                            "courses.anki-text.reject.few",
                            "courses.anki-text.reject.empty"),
                    findings(result).stream()
                            .filter(key -> key.contains("reject"))
                            .sorted(java.util.Comparator.comparingInt(key -> List.of("again", "many", "few", "empty")
                                    .indexOf(key.substring(key.lastIndexOf('.') + 1))))
                            .toList());
        }

        @Test
        void a_third_column_is_tags() throws Exception {
            assertEquals(2, chosen(real("text-tags.txt")).stored());
            assertEquals(List.of("baz,qux", "baz2"), rows("SELECT tags FROM courses_note ORDER BY row_no"));
        }

        @Test
        void a_single_short_row_is_a_note() throws Exception {
            assertEquals(1, chosen(real("text-update.txt")).stored());
        }
    }

    @Test
    void a_file_that_is_no_text_is_refused() throws Exception {
        Path file = folder.resolve("words.txt");
        Files.write(file, "#separator:tab\n\0\0".getBytes(StandardCharsets.UTF_8));
        assertTrue(sentence(file).contains("words.txt"));
    }
}
