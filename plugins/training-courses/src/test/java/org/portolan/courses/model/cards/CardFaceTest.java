package org.portolan.courses.model.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands on cards. Known answers are those of the Anki manual's chapters on templates and cloze deletion. */
class CardFaceTest {

    private static NoteType type(boolean cloze, String front, String back, String... fields) {
        return new NoteType(
                "t",
                "Words",
                cloze,
                Arrays.stream(fields).map(NoteField::of).toList(),
                List.of(new CardTemplate("Card 1", front, back)),
                "");
    }

    private static Note note(String... fields) {
        return new Note("n", "n", "t", List.of(fields), List.of("verb", "n5"));
    }

    private static CardFace face(NoteType type, Note note, int template) {
        return CardFace.of(type, note, Card.unseen(note, template, "Japanese::Verbs", 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {{Front}}                               | go
                    {{{Front}}}                             | go
                    %(Front)s                               | go
                    {{=<% %>=}}<%Front%>                    | go
                    {{#Front}}has {{Front}}{{/Front}}       | has go
                    {{^Empty}}none{{/Empty}}                | none
                    {{^Front}}none{{/Front}}x               | x
                    {{#Empty}}{{#Front}}y{{/Front}}{{/Empty}}x | x
                    {{Missing}}x                            | x
                    {{!comment}}<!-- {{Front}} -->x         | x
                    {{Tags}}                                | verb n5
                    {{Type}} {{Deck}} {{Subdeck}} {{Card}}  | Words Japanese::Verbs Verbs Card 1
                    {{text:Bold}}                           | a &lt; b
                    {{add-on:Front}}                        | go
                    {{kanji:Read}}                          | 日本に行[sound:a.mp3]
                    {{kana:Read}}                           | にほんにい[sound:a.mp3]
                    """)
    void a_template_is_filled(String template, String expected) {
        NoteType type = type(false, template, "", "Front", "Empty", "Bold", "Read");
        Note note = note("go", "<br>", "<b>a &lt; b</b>", "日本[にほん]に 行[い][sound:a.mp3]");
        assertEquals(
                expected.replace("[sound:a.mp3]", "<span class=\"sound\">♪ a.mp3</span>"),
                face(type, note, 0).front().text());
    }

    @Test
    void the_back_repeats_the_front() {
        CardFace face = face(NoteType.basic("t", "Basic"), note("front", "back"), 0);
        assertEquals(
                "front\n\n<hr id=\"answer\">\n\nback".replace(" id=\"answer\"", ""),
                face.back().text());
    }

    @Test
    void readings_stand_above_their_characters() {
        NoteType type = type(false, "{{furigana:Read}}", "", "Read");
        assertEquals(
                "<ruby>日本<rt>にほん</rt></ruby>に<ruby>行<rt>い</rt></ruby>く",
                face(type, note("日本[にほん]に 行[い]く"), 0).front().text().replace("に <ruby>", "に<ruby>"));
    }

    @Nested
    class Gaps {

        private final NoteType type = type(true, "{{cloze:Text}}", "{{cloze:Text}}<br>{{Extra}}", "Text", "Extra");

        private String front(String text, int number) {
            return Html.words(face(type, note(text, ""), number - 1).front().text());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                    {{c1::Paris}} lies in {{c2::France}} | 1 | [...] lies in France
                    {{c1::Paris}} lies in {{c2::France}} | 2 | Paris lies in [...]
                    {{c1::Paris::city}} is               | 1 | [city] is
                    {{c1::a {{c2::b}} c}} d              | 1 | [...] d
                    {{c1::a {{c2::b}} c}} d              | 2 | a [...] c d
                    {{c1::a}} and {{c1::b}}              | 1 | [...] and [...]
                    {{c1,2::a}} {{c2::b}}                | 1 | [...] b
                    {{c1,2::a}} {{c2::b}}                | 2 | [...] [...]
                    {{c1::a}} {{c2::b                    | 1 | [...] {{c2::b
                    {{c1::a}} }} b                       | 1 | [...] }} b
                    """)
        void one_number_is_asked_at_a_time(String text, int number, String expected) {
            assertEquals(expected, front(text, number));
        }

        @Test
        void the_back_marks_what_was_asked() {
            assertEquals(
                    "<span class=\"cloze\">Paris</span> in <span class=\"cloze-inactive\">France</span><br>!",
                    face(type, note("{{c1::Paris::city}} in {{c2::France}}", "!"), 0)
                            .back()
                            .text());
        }

        @Test
        void each_number_makes_a_card_and_nought_makes_none() {
            assertEquals(List.of(0, 2, 9), CardsOfNote.of(type, note("{{c10::x}}{{c3::{{c1::y}}}}{{c0::z}}", "")));
            assertEquals(List.of(), CardsOfNote.of(type, note("no gap", "{{c1::x}}")));
        }

        @Test
        void what_is_to_be_typed_is_what_the_gaps_hold() {
            NoteType typing = type(true, "{{cloze:Text}} {{type:cloze:Text}}", "", "Text");
            assertEquals(
                    new TypedAnswer("Text", "a, c d", true),
                    face(typing, note("{{c1::a}} b {{c1::c {{c2::d}}}}"), 0)
                            .typed()
                            .orElseThrow());
        }

        @Test
        void ten_thousand_brackets_are_read_at_once() {
            assertTrue(front("{{c1::".repeat(10_000) + "x" + "}}".repeat(10_000), 1)
                            .length()
                    > 0);
        }
    }

    @Nested
    class Made {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                    {{Front}}                          | 1
                    {{Back}}                           | 0
                    only words                         | 0
                    {{#Back}}{{Front}}{{/Back}}        | 0
                    {{^Back}}{{Front}}{{/Back}}        | 1
                    {{text:Back}} {{hint:Front}}       | 1
                    """)
        void a_card_is_made_where_the_front_shows_a_filled_field(String front, int made) {
            assertEquals(
                    made,
                    CardsOfNote.of(type(false, front, "{{Back}}", "Front", "Back"), note("x", "<div><br></div>&nbsp;"))
                            .size());
        }
    }

    @Nested
    class Asked {

        @Test
        void an_answer_to_type_is_taken_from_the_front_and_shown_on_the_back() {
            NoteType type =
                    type(false, "{{Front}} {{type:nc:Back}}", "{{FrontSide}} {{type:nc:Back}}", "Front", "Back");
            CardFace face = face(type, note("q", "<b>é</b>"), 0);
            assertEquals(new TypedAnswer("Back", "é", false), face.typed().orElseThrow());
            assertFalse(face.front().text().contains("é"));
            assertEquals("q  é", Html.words(face.back().text()));
        }

        @Test
        void a_hint_waits_to_be_asked_for() {
            NoteType type = type(false, "{{Front}}{{hint:Back}}", "", "Front", "Back");
            CardFace face = face(type, note("q", "<i>help</i>"), 0);
            assertEquals("q[Back]", Html.words(face.front().text()));
            assertEquals("<i>help</i>", face.hints().get(0).text().text());
        }
    }

    @Test
    void scripts_styles_and_pictures_from_elsewhere_are_not_shown() {
        NoteType type = type(false, "{{Front}}", "", "Front");
        Note note = note("<script>x()</script><img src=http://t.example/p.gif><img src='a b.png' onerror=x()>"
                + "<a href='javascript:x()'>l</a><style>*{}</style>[sound:k.ogg]");
        CardFace face = face(type, note, 0);
        assertEquals(
                "<img src=\"a b.png\"><a>l</a><span class=\"sound\">♪ k.ogg</span>",
                face.front().text());
        assertEquals(List.of("k.ogg", "a b.png"), face.media());
    }

    @Test
    void faults_of_templates_are_named() {
        NoteType type = type(false, "{{#Front}}{{Frnt}}", "{{/Back}}{{FrontSide}}", "Front", "Back");
        assertEquals(
                List.of("UNPAIRED_SECTION #Front", "UNKNOWN_FIELD Frnt", "UNPAIRED_SECTION /Back"),
                TemplateFault.of(type).stream()
                        .map(fault -> fault.kind() + " " + fault.what())
                        .toList());
    }
}
