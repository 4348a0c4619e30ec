package org.portolan.courses.store.cards;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.portolan.api.intake.Intake;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;
import org.portolan.courses.model.cards.Card;
import org.portolan.courses.model.cards.Note;
import org.portolan.courses.model.cards.NoteType;
import org.portolan.courses.model.cards.TemplateFault;

/**
 * Takes notes, cards and reviews of one file in, and says at the end what they were. A review that another import brought
 * already is not kept twice.
 */
public final class CardIntake {

    private final Intake intake;
    private final String file;
    private final boolean counts;
    private final Batch.Rows types;
    private final Batch.Rows notes;
    private final Batch.Rows cards;
    private final Batch.Rows reviews;
    private final Set<String> decks = new HashSet<>();
    private final Map<String, Set<Long>> reviewed = new HashMap<>();
    private final KeptMedia media;
    private long notesTaken;
    private long cardsTaken;
    private long reviewsTaken;
    private long reviewsKnown;

    public CardIntake(Intake intake, String file) {
        this(intake, file, true);
    }

    private CardIntake(Intake intake, String file, boolean counts) {
        this.intake = intake;
        this.file = file;
        this.counts = counts;
        Batch batch = intake.batch();
        StoredReviews.pairs(batch.handle(), reviewed);
        this.media = new KeptMedia(batch);
        this.types = batch.rows("courses_notetype", "id", "name", "body");
        this.notes = batch.rows("courses_note", "id", "guid", "notetype", "fields", "tags");
        this.cards = batch.rows(
                "courses_card", "id", "note", "template", "deck", "position", "due", "days", "suspended", "flag");
        this.reviews = batch.rows("courses_review", "card", "at", "rating", "took_ms");
    }

    /** For a table, whose rows its reader counts. */
    public static CardIntake ofTable(Intake intake, String file) {
        return new CardIntake(intake, file, false);
    }

    public String file() {
        return file;
    }

    /** Keep a kind of notes, and say what is wrong with its templates. */
    public void type(NoteType type) {
        types.add(0, type.id(), type.name(), Json.of(type));
        for (TemplateFault fault : TemplateFault.of(type)) {
            String key = fault.kind() == TemplateFault.Kind.UNKNOWN_FIELD ? "unknown-field" : "unpaired";
            intake.finding(Finding.warning(
                    Place.file(file),
                    Text.of("courses.cards.template." + key, type.name(), fault.template(), fault.what()),
                    Text.of("courses.cards.template.remedy")));
        }
    }

    /**
     * Keep a note.
     *
     * @param row of the file
     */
    public void note(Note note, long row) {
        notes.add(row, note.id(), note.guid(), note.notetype(), Json.of(note.fields()), String.join(" ", note.tags()));
        notesTaken++;
        if (counts) {
            intake.stored();
        }
    }

    public void card(Card card) {
        cards.add(
                0,
                card.id(),
                card.note(),
                card.template(),
                card.deck(),
                card.position(),
                card.due().at(),
                card.due().days(),
                card.suspended() ? 1 : 0,
                card.flag());
        decks.add(card.deck());
        cardsTaken++;
    }

    /**
     * Keep an answer.
     *
     * @param at milliseconds since 1970 UTC
     * @param rating 1 again, 2 hard, 3 good, 4 easy
     */
    public void review(String card, long at, int rating, long tookMs) {
        if (reviewed.computeIfAbsent(card, first -> new HashSet<>(4)).add(at)) {
            reviews.add(0, card, at, rating, tookMs);
            reviewsTaken++;
        } else {
            reviewsKnown++;
        }
    }

    public void media(String name, byte[] bytes) {
        media.keep(name, bytes);
    }

    /** Keep what cannot be taken over, with the reason. */
    public void rejected(String raw, long row, Text reason, Text remedy) {
        intake.rejected(raw, Finding.error(Place.row(file, "", row), reason, remedy));
    }

    public void info(Text what) {
        intake.finding(Finding.info(Place.file(file), what));
    }

    public void warning(Text what, Text remedy) {
        intake.finding(Finding.warning(Place.file(file), what, remedy));
    }

    /** Go on, unless a person cancelled. */
    public void check() {
        intake.progress().check();
    }

    public long notes() {
        return notesTaken;
    }

    /** Say how much was taken. */
    public void finish() {
        info(Text.of("courses.cards.taken", file, notesTaken, cardsTaken, decks.size(), reviewsTaken, media.count()));
        if (reviewsKnown > 0) {
            info(Text.of("courses.cards.reviews-known", file, Long.toString(reviewsKnown)));
        }
    }
}
