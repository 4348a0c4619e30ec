package org.portolan.courses.store.memory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;
import org.portolan.courses.model.memory.LearningDay;
import org.portolan.courses.model.memory.Outlook;
import org.portolan.courses.model.memory.Rating;
import org.portolan.courses.model.memory.Standing;

/**
 * What a learner does on one day: each answer is kept at once, and all of them are one batch, which can be undone as a
 * whole.
 */
public final class Session {

    private static final String SETTING = "courses.session";

    private final Workbench bench;

    public Session(Workbench bench) {
        this.bench = bench;
    }

    /** Keep an answer, and say where the card stands then. */
    public Standing answer(String card, Rating rating, long tookMs) throws Refusal {
        add(batch -> batch.rows("courses_review", "card", "at", "rating", "took_ms")
                .add(0, card, moment(batch.handle(), card), rating.number(), tookMs));
        return standing(card).orElseThrow();
    }

    /**
     * Take back the answer that was given last in this session.
     *
     * @return the card it was of
     * @throws Refusal where none was given
     */
    public String takeBack() throws Refusal {
        Last last = last().orElseThrow(() -> new Refusal(Text.of("courses.review.nothing-to-undo")));
        add(batch -> batch.rows("courses_retraction", "card", "at").add(0, last.card(), last.at()));
        return last.card();
    }

    public void mark(String card, Standings.Mark mark, String word) throws Refusal {
        add(batch -> batch.rows("courses_mark", "card", "at", "kind", "word")
                .add(0, card, bench.clock().millis(), mark.name(), word));
    }

    /** What each rating would do to a card now. */
    public Outlook outlook(Standing card) {
        return Outlook.of(rules().of(card.deck()), card, bench.clock().millis());
    }

    /** When the learner's next day begins. */
    public long tomorrow() {
        long now = bench.clock().millis();
        LearningDay days = rules().days();
        return days.start(days.of(now).plusDays(1));
    }

    /** Where a card stands. */
    public Optional<Standing> standing(String card) {
        return bench.store()
                .read(handle -> handle.createQuery("SELECT * FROM courses_standing WHERE card = :card")
                        .bind("card", card)
                        .map((row, context) -> StandingRows.read(row))
                        .findOne());
    }

    private record Last(String card, long at) {}

    private Optional<Last> last() {
        Optional<String> batch = begun();
        return batch.isEmpty()
                ? Optional.empty()
                : bench.store()
                        .read(handle -> handle.createQuery("""
                                        SELECT card, at FROM courses_answer WHERE import_id = :batch
                                        ORDER BY at DESC, no DESC LIMIT 1
                                        """)
                                .bind("batch", batch.get())
                                .map((row, context) -> new Last(row.getString(1), row.getLong(2)))
                                .findOne());
    }

    /** Answers of one card are told apart by their moments. */
    private long moment(Handle handle, String card) {
        long last = handle.createQuery("SELECT coalesce(max(at), 0) FROM courses_review WHERE card = :card")
                .bind("card", card)
                .mapTo(Long.class)
                .one();
        long now = bench.clock().millis();
        return last >= now && last < now + 1000 ? last + 1 : now;
    }

    private void add(Consumer<Batch> work) throws Refusal {
        Optional<String> begun = begun();
        if (begun.isPresent()) {
            try {
                boolean done = bench.store().append(begun.get(), batch -> kept(batch, work));
                assert done;
                return;
            } catch (Refusal undone) {
                // A person undid the session meanwhile: what follows begins another one.
                bench.settings().remove(SETTING);
            }
        }
        Text label = Text.of("courses.batch.session", today());
        String id = bench.store().write(label, batch -> {
            boolean done = kept(batch, work);
            assert done;
            return batch.id();
        });
        bench.settings().put(SETTING, today() + " " + id);
    }

    private boolean kept(Batch batch, Consumer<Batch> work) {
        work.accept(batch);
        return Standings.refresh(batch, bench.clock());
    }

    private Standings.Rules rules() {
        return bench.store().read(handle -> Standings.Rules.of(handle, bench.clock()));
    }

    /** The batch of today's session. */
    private Optional<String> begun() {
        return bench.settings()
                .get(SETTING)
                .filter(kept -> kept.startsWith(today() + " "))
                .map(kept -> kept.substring(kept.indexOf(' ') + 1));
    }

    private LocalDate today() {
        return rules().days().of(bench.clock().millis());
    }
}
