package org.portolan.courses.store.cards;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.portolan.api.store.Batch;
import org.portolan.courses.model.cards.Card;
import org.portolan.courses.model.cards.Html;
import org.portolan.courses.model.cards.NoteType;

/** Finds notes again that a text file brings anew: by their guid, or by their kind and first field, as Anki does. */
public final class StoredNotes {

    private final Map<String, Known> byGuid = new HashMap<>();
    private final Map<String, Known> byFirst = new HashMap<>();
    private final Map<String, NoteType> types = new HashMap<>();
    private final Map<String, Card> cards = new HashMap<>();

    /**
     * A note that is there.
     *
     * @param deck of its first card; empty where it has none
     */
    public record Known(String id, String guid, String deck) {}

    private StoredNotes() {}

    public static StoredNotes of(Batch batch) {
        StoredNotes notes = new StoredNotes();
        Handle handle = batch.handle();
        handle.createQuery("SELECT name, body FROM courses_notetype ORDER BY import_id")
                .map((row, context) -> notes.types.put(row.getString("name"), Json.type(row.getString("body"))) == null)
                .forEach(first -> {});
        handle.createQuery("""
            SELECT n.id, n.guid, n.fields, t.name AS kind,
                   coalesce((SELECT deck FROM courses_card c WHERE c.note = n.id
                             ORDER BY c.import_id DESC, c.template LIMIT 1), '') AS deck
            FROM courses_note n JOIN courses_notetype t
                 ON t.import_id = n.import_id AND t.id = n.notetype
            ORDER BY n.import_id
            """)
                .map((row, context) -> {
                    Known known = new Known(row.getString("id"), row.getString("guid"), row.getString("deck"));
                    notes.byGuid.put(known.guid(), known);
                    notes.byFirst.put(
                            key(
                                    row.getString("kind"),
                                    Json.texts(row.getString("fields")).stream()
                                            .findFirst()
                                            .orElse("")),
                            known);
                    return known;
                })
                .forEach(known -> {});
        handle.createQuery("SELECT * FROM courses_card ORDER BY import_id")
                .map((row, context) -> notes.cards.put(row.getString("id"), StoredCards.card(row)) == null)
                .forEach(first -> {});
        return notes;
    }

    /** A card that is there, as it came last. */
    Optional<Card> card(String id) {
        return Optional.ofNullable(cards.get(id));
    }

    public Optional<Known> withGuid(String guid) {
        return Optional.ofNullable(byGuid.get(guid));
    }

    /**
     * Find a note of a kind by its first field.
     *
     * @param first the first field, as HTML
     */
    public Optional<Known> withFirst(String kind, String first) {
        return Optional.ofNullable(byFirst.get(key(kind, first)));
    }

    /** The kind of notes of this name that came last. */
    public Optional<NoteType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    private static String key(String kind, String first) {
        return kind + "\u001F" + Html.words(first);
    }
}
