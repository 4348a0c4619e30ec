package org.portolan.courses.store.cards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.portolan.api.store.Store;
import org.portolan.courses.model.cards.Card;
import org.portolan.courses.model.cards.CardFace;
import org.portolan.courses.model.cards.Note;
import org.portolan.courses.model.cards.NoteType;

/** Reads cards with their notes. Of what came several times, what came last counts. Never called on the event thread. */
public final class StoredCards {

    /** The newest cards with the newest of their notes and the kind that came with that note. */
    private static final String NEWEST = """
        SELECT c.id, c.note, c.template, c.deck, c.position, c.due, c.days, c.suspended, c.flag,
               n.import_id, n.guid, n.notetype, n.fields, n.tags
        FROM courses_card c JOIN courses_note n ON n.id = c.note
        WHERE c.import_id = (SELECT max(import_id) FROM courses_card WHERE id = c.id)
          AND n.import_id = (SELECT max(import_id) FROM courses_note WHERE id = n.id)
        """;

    private StoredCards() {}

    /** A card, its note and the kind of it. */
    public record Kept(Card card, Note note, NoteType type) {

        public CardFace face() {
            return CardFace.of(type, note, card);
        }
    }

    /**
     * A deck.
     *
     * @param name with its decks above
     */
    public record Deck(String name, long cards, long notes, long suspended) {}

    /** Decks that hold cards themselves, by name. */
    public static List<Deck> decks(Store store) {
        return store.read(handle -> handle.createQuery("""
            SELECT deck, count(*) AS cards, count(DISTINCT note) AS notes, sum(suspended) AS suspended
            FROM courses_card c
            WHERE import_id = (SELECT max(import_id) FROM courses_card WHERE id = c.id)
            GROUP BY deck ORDER BY deck
            """)
                .map((row, context) -> new Deck(
                        row.getString("deck"), row.getLong("cards"), row.getLong("notes"), row.getLong("suspended")))
                .list());
    }

    /** The card of this id, as it came last. */
    public static Optional<Kept> find(Store store, String card) {
        return store.read(handle -> {
            Types types = new Types(handle);
            return handle.createQuery(NEWEST + " AND c.id = :card")
                    .bind("card", card)
                    .map((row, context) -> kept(row, types))
                    .findFirst();
        });
    }

    /**
     * The cards of a deck and of those below it, in their order.
     *
     * @param deck empty for all
     */
    public static List<Kept> inDeck(Store store, String deck) {
        return store.read(handle -> {
            Types types = new Types(handle);
            return handle.createQuery(NEWEST + """
                 AND (:deck = '' OR c.deck = :deck OR substr(c.deck, 1, length(:deck) + 2) = :deck || '::')
                ORDER BY c.deck, c.position, c.import_id, c.note, c.template
                """)
                    .bind("deck", deck)
                    .map((row, context) -> kept(row, types))
                    .list();
        });
    }

    /** What lies under this name with the card's note, or else came last under it. */
    public static Optional<byte[]> media(Store store, String card, String name) {
        return store.read(handle -> handle.createQuery("""
            SELECT m.bytes FROM courses_media m
            WHERE m.name = :name
            ORDER BY m.import_id IN (SELECT n.import_id FROM courses_card c JOIN courses_note n
                ON n.id = c.note WHERE c.id = :card) DESC, m.import_id DESC
            LIMIT 1
            """)
                .bind("name", name)
                .bind("card", card)
                .map((row, context) -> row.getBytes(1))
                .findFirst());
    }

    private static Kept kept(ResultSet row, Types types) throws SQLException {
        Note note = new Note(
                row.getString("note"),
                row.getString("guid"),
                row.getString("notetype"),
                Json.texts(row.getString("fields")),
                tags(row.getString("tags")));
        return new Kept(card(row), note, types.of(note.notetype(), row.getString("import_id")));
    }

    static Card card(ResultSet row) throws SQLException {
        return new Card(
                row.getString("id"),
                row.getString("note"),
                row.getInt("template"),
                row.getString("deck"),
                row.getLong("position"),
                new Card.Due(row.getLong("due"), row.getInt("days")),
                row.getInt("suspended") != 0,
                row.getInt("flag"));
    }

    static List<String> tags(String written) {
        return written.isBlank() ? List.of() : List.of(written.strip().split("\\s+"));
    }

    /** Kinds of notes, each read once. */
    private static final class Types {

        private final Handle handle;
        private final Map<String, NoteType> read = new HashMap<>();

        Types(Handle handle) {
            this.handle = handle;
        }

        /** The kind that came with a note, or else the one that came last. */
        NoteType of(String id, String importId) {
            return read.computeIfAbsent(
                    importId + " " + id,
                    missing -> handle.createQuery("""
                        SELECT body FROM courses_notetype WHERE id = :id
                        ORDER BY import_id = :import DESC, import_id DESC LIMIT 1
                        """)
                            .bind("id", id)
                            .bind("import", importId)
                            .map((row, context) -> Json.type(row.getString(1)))
                            .findFirst()
                            .orElseGet(() -> NoteType.basic(id, id)));
        }
    }
}
