package org.portolan.courses.intake.anki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.courses.InWorkspace;
import org.portolan.courses.RealData;
import org.portolan.courses.store.cards.StoredCards;
import org.portolan.kernel.Imports;

/** Anki's own test files. What is expected is counted by SQL on the file itself, past everything that imports. */
class RealAnkiTest extends InWorkspace {

    private static final String PREFIX = "pylib__tests__support__";

    private Path real(String name) {
        return RealData.folder("trn_anki_fixtures").resolve(name);
    }

    private long count(Path database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.getLong(1);
        }
    }

    private void assertTaken(Path file, Path database) throws Exception {
        boolean two = count(database, "SELECT count(*) FROM sqlite_master WHERE name = 'notes'") > 0;
        long notes = count(database, two ? "SELECT count(*) FROM notes" : "SELECT count(*) FROM facts");
        long cards = count(
                database,
                two
                        ? "SELECT count(*) FROM cards WHERE nid IN (SELECT id FROM notes)"
                        : "SELECT count(*) FROM cards WHERE factId IN (SELECT id FROM facts)");
        long all = count(database, "SELECT count(*) FROM cards");
        long reviews = count(
                database,
                two
                        ? "SELECT count(*) FROM revlog WHERE ease BETWEEN 1 AND 4"
                        : "SELECT count(*) FROM reviewHistory WHERE cardId IN (SELECT id FROM cards WHERE factId IN"
                                + " (SELECT id FROM facts))");
        Imports.Result result = bench.importing(file);
        assertEquals(notes, result.stored());
        assertEquals(all - cards, result.rejected());
        assertEquals(
                List.of(notes + "|" + cards + "|" + reviews),
                rows("SELECT (SELECT count(*) FROM courses_note), (SELECT count(*) FROM courses_card),"
                        + " (SELECT count(*) FROM courses_review)"));
    }

    @ParameterizedTest
    @CsvSource({
        PREFIX + "anki12-broken.anki",
        PREFIX + "anki12-due.anki",
        PREFIX + "anki12.anki",
        PREFIX + "anki2-alpha.anki2",
        PREFIX + "diffmodels1.anki",
        PREFIX + "diffmodels2.anki",
        PREFIX + "invalid-ords.anki",
        PREFIX + "suspended12.anki",
        "rslib__tests__support__mediacheck.anki2"
    })
    void a_collection_is_taken_as_its_own_rows_say(String name) throws Exception {
        Path copy = Files.copy(real(name), folder.resolve("copy.db"));
        assertTaken(real(name), copy);
    }

    @ParameterizedTest
    @CsvSource({
        "diffmodels2-1, 0",
        "diffmodels2-2, 0",
        "diffmodeltemplates-1, 2",
        "diffmodeltemplates-2, 2",
        "media, 1",
        "update1, 0",
        "update2, 0"
    })
    void a_package_is_taken_as_its_own_rows_say(String name, int media) throws Exception {
        Path file = real(PREFIX + name + ".apkg");
        Path copy = folder.resolve("copy.db");
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("collection.anki2"))) {
            Files.copy(in, copy);
        }
        assertTaken(file, copy);
        assertEquals(List.of(Integer.toString(media)), rows("SELECT count(*) FROM courses_media"));
    }

    @Test
    void a_database_of_mnemosyne_is_taken_as_cards() throws Exception {
        assertEquals(7, bench.importing(real(PREFIX + "mnemo.db")).stored());
        assertEquals(
                List.of("[\"front\",\"back\"]|", "[\"front-tag\",\"back-tag\"]|a_longer_tag tag_1"),
                rows("SELECT fields, tags FROM courses_note WHERE fields IN ('[\"front\",\"back\"]',"
                        + " '[\"front-tag\",\"back-tag\"]') ORDER BY row_no"));
    }

    @Test
    void cards_without_notes_are_named_in_a_broken_deck() throws Exception {
        Imports.Result result = bench.importing(real(PREFIX + "anki12-broken.anki"));
        assertEquals(
                2,
                findings(result).stream()
                        .filter("courses.anki.reject.note"::equals)
                        .count());
    }

    @Test
    void a_suspended_card_of_anki_1_stays_suspended_with_its_day() throws Exception {
        bench.importing(real(PREFIX + "suspended12.anki"));
        assertEquals(List.of("1|1342767894478|14"), rows("SELECT suspended, due, days FROM courses_card"));
    }

    @Test
    void a_note_that_comes_again_in_another_package_is_that_note_anew() throws Exception {
        bench.importing(real(PREFIX + "update1.apkg"));
        Imports.Result second = bench.importing(real(PREFIX + "update2.apkg"));
        assertEquals(
                List.of("goodbye"),
                StoredCards.inDeck(store(), "").stream()
                        .map(kept -> kept.face().line())
                        .toList());
        bench.host().workspace().batches().undo(second.importId());
        assertEquals(
                List.of("hello"),
                StoredCards.inDeck(store(), "").stream()
                        .map(kept -> kept.face().line())
                        .toList());
    }

    @Test
    void no_file_of_the_folder_is_met_without_a_sentence() throws Exception {
        try (Stream<Path> files = Files.list(RealData.folder("trn_anki_fixtures"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".png") || name.startsWith("LICENSE") || name.startsWith("SOURCE")) {
                    assertTrue(sentence(file).contains(name), () -> name);
                }
            }
        }
    }
}
