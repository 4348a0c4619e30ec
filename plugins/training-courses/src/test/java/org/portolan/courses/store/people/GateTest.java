package org.portolan.courses.store.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.api.Workbench;
import org.portolan.api.text.Text;
import org.portolan.courses.InWorkspace;
import org.portolan.courses.model.course.LessonTag;
import org.portolan.courses.model.course.Progress;
import org.portolan.courses.model.memory.Rating;
import org.portolan.courses.model.memory.Standing;
import org.portolan.courses.model.people.Lessons;
import org.portolan.courses.store.course.ProgressLog;
import org.portolan.courses.store.memory.Queue;
import org.portolan.courses.store.memory.Session;
import org.portolan.courses.store.memory.Standings;
import org.portolan.testkit.Answer;

class GateTest extends InWorkspace {

    @Test
    void cards_of_a_locked_lesson_wait_until_the_skill_is_there_and_again_when_that_is_undone() throws Exception {
        pack("shop", "01-a | a | ", "02-b | b | a");
        cards("shop", "01-a", 0, 1);
        cards("shop", "02-b", 1, 2);

        assertEquals(new Queue.Waiting(2, List.of("a")), waiting());
        assertEquals("01-a/0", next());
        new Session(host()).answer("01-a/0", Rating.EASY, 1000);
        assertEquals("", next());
        Answer stats = new Answer(bench.run("courses.stats"));
        assertEquals("2", stats.figure("waiting").toString());
        assertTrue(stats.notes().contains("courses.review.waiting"));
        assertEquals(
                "0", new Answer(bench.run("courses.review")).figure("left_new").toString());

        List<String> batches = learn("01-a");
        assertEquals(new Queue.Waiting(0, List.of()), waiting());
        assertEquals("02-b/0", next());

        bench.run("host.undo", "id", batches.get(1));
        assertEquals(new Queue.Waiting(2, List.of("a")), waiting());
        assertEquals("", next());
    }

    @Test
    void a_card_that_was_begun_goes_on_whatever_is_locked() throws Exception {
        pack("shop", "01-a | a | ", "02-b | b | a");
        cards("shop", "02-b", 0, 1);
        new Session(host()).answer("02-b/0", Rating.AGAIN, 1000);

        assertEquals(new Queue.Waiting(0, List.of()), waiting());
        assertEquals("02-b/0", next());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatever_the_graph_no_new_card_comes_before_the_skills_of_its_lesson_and_all_come_in_the_end(long seed)
            throws Exception {
        Random random = new Random(seed);
        Map<String, Set<String>> requires = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            String lesson = "0" + i + "-l";
            Set<String> first = new TreeSet<>();
            for (int before = 0; before < i; before++) {
                if (random.nextInt(3) == 0) {
                    first.add("s" + before);
                }
            }
            requires.put(lesson, first);
            lines.add(lesson + " | s" + i + " | " + String.join(", ", first));
        }
        pack("graph", lines.toArray(String[]::new));
        List<String> shuffled = new ArrayList<>(requires.keySet());
        java.util.Collections.shuffle(shuffled, random);
        for (int i = 0; i < shuffled.size(); i++) {
            cards("graph", shuffled.get(i), i, 1);
        }

        Set<String> had = new HashSet<>();
        Set<String> introduced = new HashSet<>();
        while (had.size() < requires.size()) {
            Map<String, Boolean> open = new HashMap<>();
            requires.forEach((lesson, first) -> open.put(lesson, had.containsAll(first)));
            for (String card = next(); !card.isEmpty(); card = next()) {
                String lesson = card.substring(0, card.indexOf('/'));
                assertTrue(open.get(lesson), lesson + " came before " + requires.get(lesson));
                introduced.add(lesson);
                new Session(host()).answer(card, Rating.EASY, 1000);
            }
            assertEquals(
                    open.values().stream().filter(is -> !is).count(), waiting().cards());
            List<String> choices = requires.keySet().stream()
                    .filter(lesson -> open.get(lesson) && !had.contains("s" + lesson.charAt(1)))
                    .toList();
            String learned = choices.get(random.nextInt(choices.size()));
            learn("graph", learned);
            had.add("s" + learned.charAt(1));
        }
        next();
        assertEquals(requires.keySet(), introduced);
    }

    private Workbench host() {
        return bench.host().bench("courses");
    }

    private String next() {
        Standings.refresh(host());
        return Queue.look(host(), queue -> queue.next("", ""))
                .map(Standing::card)
                .orElse("");
    }

    private Queue.Waiting waiting() {
        Standings.refresh(host());
        return Queue.look(host(), queue -> queue.waiting(""));
    }

    private List<String> learn(String lesson) {
        return learn("shop", lesson);
    }

    private List<String> learn(String course, String lesson) {
        for (Progress.Entry entry : Lessons.done(course, lesson, "2026-11-20T08:00:00Z", 0)) {
            new ProgressLog(store()).add(Text.literal("step"), entry);
        }
        return rows("SELECT import_id FROM courses_progress ORDER BY at");
    }

    private void pack(String id, String... lines) throws Exception {
        Path file = folder.resolve(id + ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> one : Lessons.files(id, lines).entrySet()) {
                zip.putNextEntry(new ZipEntry(id + "/" + one.getKey()));
                zip.write(one.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        bench.importing(file);
    }

    /** New cards with the tag of a lesson. */
    private void cards(String course, String lesson, int position, int count) {
        boolean done = store().write(Text.literal("cards"), batch -> {
            for (int i = 0; i < count; i++) {
                String id = lesson + "/" + i;
                batch.rows("courses_note", "id", "guid", "notetype", "fields", "tags")
                        .add(i, id, id, "word", "[\"f\",\"b\"]", " " + LessonTag.of(course, lesson) + " ");
                batch.rows(
                                "courses_card",
                                "id",
                                "note",
                                "template",
                                "deck",
                                "position",
                                "due",
                                "days",
                                "suspended",
                                "flag")
                        .add(i, id, id, 0, "d", position, 0, 0, 0, 0);
            }
            return true;
        });
        assertTrue(done);
    }
}
