package org.portolan.courses.command.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.InWorkspace;
import org.portolan.courses.command.memory.Cards;
import org.portolan.courses.model.course.Progress;
import org.portolan.courses.store.course.ProgressLog;
import org.portolan.testkit.Answer;

class XapiTest extends InWorkspace {

    @Test
    void without_an_aim_it_counts_and_writes_nothing() throws Exception {
        seen();
        Answer answer = new Answer(bench.run("courses.xapi"));

        assertEquals("3", answer.figure("statements").toString());
        assertTrue(answer.notes().contains("courses.xapi.only-counted"));
    }

    @Test
    void written_twice_it_is_the_same_to_the_byte_and_holds_no_answer() throws Exception {
        seen();
        Path one = folder.resolve("one.json");
        Path other = folder.resolve("other.json");
        bench.run("courses.xapi", "to", one.toString());
        bench.run("courses.xapi", "to", other.toString());

        assertEquals(Files.readString(one), Files.readString(other));
        assertTrue(Files.readString(one).startsWith("[{\"id\":"));
        assertFalse(Files.readString(one).contains("secret"));
    }

    @Test
    void reviews_of_cards_are_told_where_they_are_wanted_and_hold_neither_side() throws Exception {
        Cards.bring(store(), "Words", "首重", "first weight");
        Cards.answers(store(), "Words-0/0", Instant.parse("2026-11-18T08:00:00Z"), 1, 1, 3);
        Path file = folder.resolve("cards.json");

        assertEquals(
                "0", new Answer(bench.run("courses.xapi")).figure("statements").toString());
        Answer answer = new Answer(bench.run("courses.xapi", "cards", "true", "to", file.toString()));

        assertEquals(List.of("courses.verb.answered[]|2"), answer.rows("verbs", "verb", "statements"));
        String json = Files.readString(file);
        assertTrue(json.contains("/cards/Words-0%2F0\""), json);
        assertTrue(json.indexOf("\"success\":false") < json.indexOf("\"success\":true"), json);
        assertTrue(json.contains("PT4S"), json);
        assertFalse(json.contains("weight") || json.contains("首重"), json);
        assertEquals(
                "1",
                new Answer(bench.run("courses.xapi", "cards", "true", "since", "2026-11-19"))
                        .figure("statements")
                        .toString());
    }

    @Test
    void a_password_goes_through_no_network_in_the_clear_and_stands_in_no_address() {
        assertEquals("courses.xapi.address", refused("lrs", "http://lrs.example.com/xapi"));
        assertEquals("courses.xapi.address", refused("lrs", "https://li:secret@lrs.example.com/xapi"));
        assertEquals("courses.xapi.no-user", refused("lrs", "https://lrs.example.com/xapi"));
        assertEquals("courses.xapi.no-password", refused("lrs", "https://lrs.example.com/xapi", "user", "li"));
        assertEquals(
                "courses.xapi.password-file",
                refused("lrs", "https://lrs.example.com/x", "user", "li", "password-file", "/none/at/all"));
    }

    private String refused(String... options) {
        return assertThrows(Refusal.class, () -> bench.run("courses.xapi", options))
                .text()
                .key();
    }

    private void seen() {
        new ProgressLog(store())
                .add(
                        Text.literal("step"),
                        new Progress.Entry(
                                "first-week",
                                "01-orders",
                                1,
                                "en",
                                Instant.parse("2026-11-20T08:00:00Z"),
                                Progress.Outcome.SEEN,
                                "my secret answer"));
    }
}
