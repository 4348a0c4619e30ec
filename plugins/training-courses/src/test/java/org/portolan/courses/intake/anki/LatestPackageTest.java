package org.portolan.courses.intake.anki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.portolan.courses.InWorkspace;
import org.portolan.courses.store.cards.StoredCards;
import org.portolan.kernel.Imports;

/** Packages of the latest kind, and those that only look like packages. */
class LatestPackageTest extends InWorkspace {

    private Path latest(Map<String, byte[]> changed) throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("meta", AnkiMade.number(1, 3));
        entries.put("collection.anki21b", AnkiMade.packed(AnkiMade.latest(folder)));
        entries.put("collection.anki2", AnkiMade.stub(folder));
        entries.put("0", AnkiMade.packed("picture".getBytes(StandardCharsets.UTF_8)));
        entries.put("1", AnkiMade.packed("sound".getBytes(StandardCharsets.UTF_8)));
        entries.put(
                "media",
                AnkiMade.packed(AnkiMade.join(
                        AnkiMade.message(1, AnkiMade.text(1, "box.png")),
                        AnkiMade.message(1, AnkiMade.text(1, "k.mp3")),
                        AnkiMade.message(1, AnkiMade.text(1, "lost.png")))));
        entries.putAll(changed);
        entries.values().removeIf(bytes -> bytes.length == 0);
        return AnkiMade.zip(folder.resolve("deck.apkg"), entries);
    }

    @Test
    void notes_cards_answers_and_media_come_in() throws Exception {
        Imports.Result result = bench.importing(latest(Map.of()));
        assertEquals("courses.anki-package", result.format());
        assertEquals(3, result.stored());
        assertEquals(
                List.of(
                        "courses.anki.reject.note",
                        "courses.anki.reviews.by-hand",
                        "courses.anki.filtered",
                        "courses.anki.reject.media-missing",
                        "courses.cards.taken"),
                findings(result));
        assertEquals(
                List.of(
                        "Gaps|1|7|0|0|0|0",
                        "Gaps|0|8|0|0|1|0",
                        "Words::Old|0|0|1708640000000|30|0|2",
                        "Words::Old|0|3|1707776000000|10|0|0"),
                rows("SELECT deck, template = 0 AND deck = 'Gaps', position, due, days, suspended, flag"
                        + " FROM courses_card ORDER BY deck, rowid"));
        assertEquals(
                List.of("3|4000", "4|5000", "1|86400000"),
                rows("SELECT rating, took_ms FROM courses_review ORDER BY at"));
        assertEquals(
                List.of("box.png|picture", "k.mp3|sound"),
                rows("SELECT name, CAST(bytes AS TEXT) FROM courses_media ORDER BY name"));
    }

    @Test
    void cards_look_as_their_templates_say() throws Exception {
        bench.importing(latest(Map.of()));
        assertEquals(
                List.of("[...] in France", "Paris in [...]", "front", "third"),
                StoredCards.inDeck(store(), "").stream()
                        .map(kept -> kept.face().line())
                        .toList());
        assertTrue(StoredCards.inDeck(store(), "Words").get(0).face().rightToLeft());
        assertEquals(
                "picture",
                new String(StoredCards.media(store(), "anki:gA/0", "box.png").orElseThrow(), StandardCharsets.UTF_8));
    }

    @Test
    void a_collection_by_itself_is_read_packed_or_not() throws Exception {
        assertEquals(
                3,
                bench.importing(Files.write(folder.resolve("collection.anki21"), AnkiMade.latest(folder)))
                        .stored());
        assertEquals(
                3,
                bench.importing(Files.write(
                                folder.resolve("collection.anki21b"), AnkiMade.packed(AnkiMade.latest(folder))))
                        .stored());
        assertEquals(List.of("3"), rows("SELECT count(*) FROM courses_review"), "answers are not kept twice");
    }

    @Nested
    class Refused {

        @Test
        void the_note_that_asks_for_a_newer_anki() throws Exception {
            assertEquals(
                    "courses.anki.refused.stub",
                    refusal(Files.write(folder.resolve("collection.anki2"), AnkiMade.stub(folder))));
            assertEquals(
                    "courses.anki.refused.no-collection", refusal(latest(Map.of("collection.anki21b", new byte[0]))));
        }

        @Test
        void a_version_that_nobody_knows_yet() throws Exception {
            assertEquals("courses.anki.refused.newer", refusal(latest(Map.of("meta", AnkiMade.number(1, 4)))));
        }

        @Test
        void a_collection_that_is_damaged() throws Exception {
            byte[] whole = AnkiMade.latest(folder);
            byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
            assertEquals(
                    "courses.anki.refused.damaged",
                    refusal(latest(Map.of("collection.anki21b", AnkiMade.packed(half)))));
            assertEquals(
                    "courses.anki.refused.damaged",
                    refusal(latest(Map.of("collection.anki21b", "no database".getBytes(StandardCharsets.UTF_8)))));
            byte[] packed = AnkiMade.packed(whole);
            assertEquals(
                    "courses.anki.refused.packed",
                    refusal(latest(
                            Map.of("collection.anki21b", java.util.Arrays.copyOf(packed, packed.length - 1000)))));
        }

        @Test
        void a_list_of_media_that_is_none() throws Exception {
            assertEquals(
                    "courses.anki.refused.media-list",
                    refusal(latest(Map.of("media", "{broken".getBytes(StandardCharsets.UTF_8)))));
        }

        @Test
        void a_package_that_is_no_archive() throws Exception {
            assertEquals("courses.archive.refused.damaged", refusal(file("deck.apkg", "no archive")));
            assertEquals("courses.archive.refused.empty", refusal(file("deck.colpkg", "")));
        }

        @Test
        void a_database_of_something_else() throws Exception {
            Path file = folder.resolve("other.anki2");
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement sql = connection.createStatement()) {
                sql.execute("CREATE TABLE orders (id)");
            }
            assertEquals("courses.anki.refused.other", refusal(file));
        }

        @Test
        void views_that_pose_as_tables_and_never_end() throws Exception {
            Path file = folder.resolve("hostile.anki2");
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement sql = connection.createStatement()) {
                sql.execute("CREATE VIEW notes AS WITH RECURSIVE n(id, mid, flds) AS (SELECT 1, 1, 'x' UNION ALL"
                        + " SELECT id + 1, 1, 'x' FROM n) SELECT * FROM n");
                sql.execute("CREATE VIEW cards AS SELECT 1 AS id, 1 AS nid, 0 AS ord");
            }
            assertEquals("courses.anki.refused.other", refusal(file));
        }
    }
}
