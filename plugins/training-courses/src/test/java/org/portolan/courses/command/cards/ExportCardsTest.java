package org.portolan.courses.command.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.InWorkspace;
import org.portolan.courses.RealData;
import org.portolan.courses.store.cards.StoredCards;
import org.portolan.testkit.Answer;
import org.portolan.testkit.TestWorkbench;

/** What goes out to Anki comes back as it was. */
class ExportCardsTest extends InWorkspace {

    private static final String WORDS = """
        #separator:tab
        #html:true
        #notetype column:1
        #deck column:2
        #tags column:5
        Basic\tWords::A\t"front ""one""\t#"\t<b>back</b><br>two\ta b
        Cloze\tGaps\t{{c1::Paris}} {{c2::France::land}}\t\t
        Basic (and reversed card)\tWords\tf\tb\tc
        """;

    private static List<String> faces(TestWorkbench bench) {
        return StoredCards.inDeck(bench.host().bench("courses").store(), "").stream()
                .map(kept -> kept.card().deck() + "|" + kept.face().front().text() + "|"
                        + kept.face().back().text() + "|" + kept.note().tags() + "|"
                        + kept.card().suspended() + "|" + kept.card().due().days())
                .sorted()
                .toList();
    }

    private List<String> cameBack(Path file) throws Exception {
        try (TestWorkbench other =
                TestWorkbench.open(folder.resolve("other"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22))) {
            other.importing(file);
            return faces(other);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"all.txt", "all.apkg"})
    void notes_and_cards_come_back(String name) throws Exception {
        bench.importing(file("words.txt", WORDS));
        Answer answer = new Answer(
                bench.run("courses.export-cards", "file", folder.resolve(name).toString()));
        assertEquals(3L, answer.figure("notes"));
        assertEquals(5L, answer.figure("cards"));
        assertEquals(faces(bench), cameBack(folder.resolve(name)));
    }

    @Test
    void one_deck_takes_those_below_it_along() throws Exception {
        bench.importing(file("words.txt", WORDS));
        Path out = folder.resolve("words.apkg");
        bench.run("courses.export-cards", "file", out.toString(), "deck", "Words");
        assertEquals(
                faces(bench).stream().filter(face -> face.startsWith("Words")).toList(), cameBack(out));
    }

    @Test
    void past_answers_and_days_go_along() throws Exception {
        bench.importing(file("words.txt", WORDS));
        store().write(Text.literal("answers"), batch -> {
            batch.rows("courses_review", "card", "at", "rating", "took_ms")
                    .add(
                            0,
                            StoredCards.inDeck(store(), "Words::A")
                                    .get(0)
                                    .card()
                                    .id(),
                            1_795_000_000_000L,
                            4,
                            3000);
            return 1;
        });
        Path out = folder.resolve("words.apkg");
        Answer answer = new Answer(bench.run("courses.export-cards", "file", out.toString()));
        assertEquals(1L, answer.figure("answers"));
        try (TestWorkbench other =
                TestWorkbench.open(folder.resolve("other"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22))) {
            other.importing(out);
            var store = other.host().bench("courses").store();
            // FSRS-6 with the published weights: easy at first sight is stable for 8.2956 days (weight w3).
            assertEquals(
                    8, StoredCards.inDeck(store, "Words::A").get(0).card().due().days());
            assertEquals(
                    1L,
                    store.<Long, RuntimeException>read(handle -> handle.createQuery(
                                    "SELECT count(*) FROM courses_review WHERE at = 1795000000000 AND rating = 4"
                                            + " AND took_ms = 3000")
                            .mapTo(Long.class)
                            .one()));
        }
        Path fresh = folder.resolve("fresh.apkg");
        assertEquals(
                0L,
                new Answer(bench.run("courses.export-cards", "file", fresh.toString(), "without-answers", "true"))
                        .figure("answers"));
    }

    @Test
    void real_decks_of_anki_come_back_with_media() throws Exception {
        for (String name : List.of("media.apkg", "diffmodeltemplates-1.apkg", "anki12.anki", "suspended12.anki")) {
            bench.importing(RealData.folder("trn_anki_fixtures").resolve("pylib__tests__support__" + name));
        }
        Path out = folder.resolve("real.apkg");
        Answer answer = new Answer(bench.run("courses.export-cards", "file", out.toString()));
        assertEquals(1L, answer.figure("media"), "two more belong to no note and stay behind");
        assertEquals(faces(bench), cameBack(out));
    }

    @Test
    void a_file_that_is_there_is_not_written_over() throws Exception {
        bench.importing(file("words.txt", WORDS));
        Path there = Files.writeString(folder.resolve("there.apkg"), "mine");
        assertThrows(Refusal.class, () -> bench.run("courses.export-cards", "file", there.toString()));
        assertEquals("mine", Files.readString(there));
    }

    @Test
    void what_cannot_be_written_is_refused() {
        assertEquals("courses.export-cards.refused.none", refused("x.apkg"));
        assertEquals("courses.export-cards.refused.kind", refused("x.csv"));
    }

    private String refused(String name) {
        Path file = folder.resolve(name);
        return assertThrows(Refusal.class, () -> bench.run("courses.export-cards", "file", file.toString()))
                .text()
                .key();
    }

    @Test
    void cards_are_listed_and_found() throws Exception {
        bench.importing(file("words.txt", WORDS));
        Answer answer = new Answer(bench.run("courses.cards", "find", "paris"));
        assertEquals(5L, answer.figure("cards"));
        assertEquals(
                List.of("Gaps|[land]"),
                Stream.of("x")
                        .flatMap(x -> answer.rows("cards", "deck", "front").stream())
                        .filter(row -> row.contains("land"))
                        .map(row -> row.replace("Paris ", ""))
                        .toList());
        assertEquals(List.of("Gaps|2", "Words|2", "Words::A|1"), answer.rows("decks", "deck", "cards"));
    }
}
