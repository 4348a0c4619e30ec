package org.portolan.courses.store.memory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.portolan.api.Workbench;
import org.portolan.courses.model.memory.DeckLoad;
import org.portolan.courses.model.memory.LearningDay;
import org.portolan.courses.model.memory.ReviewLog;
import org.portolan.courses.model.memory.Wishes;

/** What the log says as a whole, of one deck and those below it. Read within one transaction. */
public final class LogFigures {

    /** A card that was forgotten this often is a leech: Anki's number. */
    public static final int LEECH = 8;

    /** From which interval in days on Anki calls a card mature. */
    private static final int MATURE = 21;

    private static final String WITHIN =
            "(:deck = '' OR s.deck = :deck OR substr(s.deck, 1, length(:deck) + 2) = :deck || '::')";

    private final Handle handle;
    private final String deck;
    private final LearningDay days;
    private final long now;

    /**
     * All of it at one moment.
     *
     * @param days answers of the last days, those without any left out
     * @param forecast cards that fall due on the next days, today first
     * @param load what is left for today
     */
    public record Whole(
            LocalDate today,
            List<OfDeck> decks,
            List<OfDay> days,
            List<Integer> forecast,
            List<Leech> leeches,
            Wishes wishes,
            DeckLoad load,
            Queue.Waiting waiting) {}

    /**
     * Read it, of standings that were made true before: {@link Standings#refresh(Workbench)}.
     *
     * @param deck empty for all
     * @param days how many days back and ahead
     */
    public static Whole whole(Workbench bench, String deck, int days) {
        return bench.store().read(handle -> {
            LogFigures figures = new LogFigures(handle, bench, deck);
            Queue queue = Queue.of(handle, bench);
            return new Whole(
                    figures.today(),
                    figures.decks(),
                    figures.lastDays(days),
                    figures.forecast(days),
                    figures.leeches(),
                    LearnerWishes.read(handle),
                    queue.load(deck, ""),
                    queue.waiting(deck));
        });
    }

    private LogFigures(Handle handle, Workbench bench, String deck) {
        this.handle = handle;
        this.deck = deck;
        this.days = Standings.Rules.of(handle, bench.clock()).days();
        this.now = bench.clock().millis();
    }

    /**
     * Cards of a deck itself.
     *
     * @param told how many answers tell of memory over days, in all
     * @param recalled how many of these were recalled
     */
    public record OfDeck(
            String deck,
            int cards,
            int fresh,
            int young,
            int mature,
            int suspended,
            int leeches,
            int told,
            int recalled) {}

    /** By deck, sorted by name. */
    private List<OfDeck> decks() {
        return handle.createQuery("""
                        SELECT deck, count(*), sum(phase = 0), sum(phase > 0 AND days < :mature), sum(phase > 0 AND days >= :mature), sum(suspended), sum(lapses >= :leech),
                               sum(told), sum(recalled)
                        FROM courses_standing AS s WHERE""" + " " + WITHIN + " GROUP BY deck ORDER BY deck")
                .bind("deck", deck)
                .bind("mature", MATURE)
                .bind("leech", LEECH)
                .map((row, context) -> new OfDeck(
                        row.getString(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8),
                        row.getInt(9)))
                .list();
    }

    /**
     * Answers of one day.
     *
     * @param told answers that tell of memory over days
     */
    public record OfDay(LocalDate day, int answers, int told, int recalled, long tookMs) {}

    /** The answers of the last days, today included; days without any are left out. */
    private List<OfDay> lastDays(int count) {
        return handle.createQuery(bounds(today().minusDays(count - 1L), count) + """
                        SELECT day, count(*), sum(tells), sum(tells AND rating > 1), sum(took_ms) FROM (
                            SELECT b.day, a.rating, a.took_ms, s.first < b.begins AND (a.no = (
                                SELECT p.rowid FROM courses_review AS p WHERE p.card = a.card AND p.at >= b.begins
                                ORDER BY p.at, p.rowid LIMIT 1)) AS tells
                            FROM b CROSS JOIN courses_answer AS a ON a.at >= b.begins AND a.at < b.ends
                            JOIN courses_standing AS s ON s.card = a.card
                            WHERE""" + " " + WITHIN
                        + ") GROUP BY day ORDER BY day")
                .bind("deck", deck)
                .map((row, context) -> new OfDay(
                        LocalDate.ofEpochDay(row.getLong(1)),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getLong(5)))
                .list();
    }

    /** How many cards fall due on each of the next days, today first with all that is overdue. */
    private List<Integer> forecast(int count) {
        int[] cards = new int[count];
        handle.createQuery(bounds(today(), count) + """
                        SELECT b.day - :today, count(*)
                        FROM b CROSS JOIN courses_standing AS s INDEXED BY courses_standing_due
                        ON s.phase IN (1, 2, 3) AND s.due < b.ends AND s.due >= iif(b.day = :today, 0, b.begins)
                        WHERE s.suspended = 0 AND""" + " " + WITHIN + " GROUP BY b.day")
                .bind("today", today().toEpochDay())
                .bind("deck", deck)
                .map((row, context) -> cards[row.getInt(1)] = row.getInt(2))
                .forEach(number -> {});
        return Arrays.stream(cards).boxed().toList();
    }

    /** The learner's days as a table: their numbers, and when they begin and end. */
    private String bounds(LocalDate first, int count) {
        return IntStream.range(0, count)
                .mapToObj(first::plusDays)
                .map(day -> "(" + day.toEpochDay() + ", " + days.start(day) + ", " + days.start(day.plusDays(1)) + ")")
                .collect(Collectors.joining(", ", "WITH b (day, begins, ends) AS (VALUES ", ")\n"));
    }

    /** A card that is forgotten again and again. */
    public record Leech(String card, String deck, int lapses, int reviews) {}

    private List<Leech> leeches() {
        return handle.createQuery("""
                        SELECT card, deck, lapses, reviews FROM courses_standing AS s
                        WHERE lapses >= :leech AND""" + " " + WITHIN + " ORDER BY lapses DESC, card LIMIT 50")
                .bind("leech", LEECH)
                .bind("deck", deck)
                .map((row, context) -> new Leech(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)))
                .list();
    }

    private LocalDate today() {
        return days.of(now);
    }

    /** All answers, for the optimiser. */
    public static ReviewLog log(Workbench bench) {
        return bench.store().read(handle -> {
            ReviewLog.Builder log = new ReviewLog.Builder(
                    Standings.Rules.of(handle, bench.clock()).days());
            handle.createQuery("SELECT " + AnswerText.OF_CARD
                            + " FROM courses_answer AS a GROUP BY a.card ORDER BY a.card")
                    .mapTo(String.class)
                    .forEach(answers -> {
                        log.card();
                        AnswerText.read(answers, log::add);
                    });
            return log.build();
        });
    }
}
