package org.portolan.courses.store.packages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.model.cards.Card;
import org.portolan.courses.model.cards.ClozeText;
import org.portolan.courses.model.cards.Note;
import org.portolan.courses.model.cards.NoteType;
import org.portolan.courses.store.cards.CardIntake;

/** A collection of Anki 2: notes, cards, and every answer that was ever given. */
final class AnkiTwo {

    private static final String STUB = "Please update to the latest Anki version";
    private static final long DAY = 86_400_000;
    /** What is due is a day of the collection or, while a card is learned, a second since 1970. */
    private static final long FIRST_SECOND = 1_000_000_000;

    private final ForeignDatabase database;
    private final CardIntake into;
    private final Map<Long, NoteType> types = new HashMap<>();
    private final Map<Long, AnkiTypes.Deck> decks = new HashMap<>();
    private final Set<Long> left = new HashSet<>();
    private final Map<Long, Taken> notes = new HashMap<>();
    private final Map<Long, String> cards = new HashMap<>();
    private long created;
    private int scheduler = 2;
    private long homeless;
    private long withoutDeck;

    /** A note that was taken. */
    private record Taken(String id, NoteType type) {}

    AnkiTwo(ForeignDatabase database, CardIntake into) {
        this.database = database;
        this.into = into;
    }

    void read() throws Refusal {
        refuseStub();
        kinds();
        notes();
        cards();
        new AnkiReviews(database, into, scheduler).read(cards);
        if (withoutDeck > 0) {
            into.info(Text.of("courses.anki.no-deck", Long.toString(withoutDeck)));
        }
        if (homeless > 0) {
            into.info(Text.of("courses.anki.filtered", Long.toString(homeless)));
        }
    }

    private void refuseStub() throws Refusal {
        boolean[] stub = {false};
        if (database.count("notes") == 1) {
            database.each(
                    "SELECT flds FROM notes",
                    row -> stub[0] = ForeignDatabase.text(row, "flds").startsWith(STUB));
        }
        if (stub[0]) {
            throw new Refusal(Text.of("courses.anki.refused.stub", into.file()));
        }
    }

    private void kinds() throws Refusal {
        if (database.has("col", "crt")) {
            database.each("SELECT crt FROM col", row -> created = row.getLong("crt") * 1000);
        }
        if (database.has("notetypes", "id", "config")
                && database.has("fields", "ntid")
                && database.has("decks", "kind")) {
            types.putAll(AnkiTables.types(database, into.file()));
            decks.putAll(AnkiTables.decks(database, into.file()));
        } else if (database.has("col", "models", "decks")) {
            database.each("SELECT models, decks, " + database.column("col", "conf", "'{}'") + " FROM col", row -> {
                types.putAll(AnkiTypes.types(ForeignDatabase.text(row, "models"), into.file()));
                decks.putAll(AnkiTypes.decks(ForeignDatabase.text(row, "decks"), into.file()));
                scheduler = AnkiTypes.scheduler(ForeignDatabase.text(row, "conf"));
            });
        } else {
            throw new Refusal(Text.of("courses.anki.refused.kinds", into.file()));
        }
    }

    private void notes() throws Refusal {
        Set<String> said = new HashSet<>();
        Set<String> guids = new HashSet<>();
        database.each(
                "SELECT id, mid, tags, flds, " + database.column("notes", "guid", "''") + " FROM notes ORDER BY id",
                row -> {
                    into.check();
                    long id = row.getLong("id");
                    String fields = ForeignDatabase.text(row, "flds");
                    NoteType type = types.get(row.getLong("mid"));
                    if (type == null) {
                        into.rejected(
                                fields.replace('\u001F', '\t'),
                                id,
                                Text.of(
                                        "courses.anki.reject.kind",
                                        Long.toString(id),
                                        ForeignDatabase.text(row, "mid")),
                                Text.of("courses.anki.reject.remedy"));
                        return;
                    }
                    if (ClozeText.isOcclusion(fields)) {
                        left.add(id);
                        into.rejected(
                                fields.replace('\u001F', '\t'),
                                id,
                                Text.of("courses.anki.reject.occlusion", Long.toString(id)),
                                Text.of("courses.anki.reject.occlusion.remedy"));
                        return;
                    }
                    if (said.add(type.id())) {
                        into.type(type);
                    }
                    String guid = ForeignDatabase.text(row, "guid");
                    String key = guid.isEmpty() || !guids.add(guid) ? guid + "#" + id : guid;
                    Note note = new Note(
                            "anki:" + key,
                            guid,
                            type.id(),
                            List.of(fields.split("\u001F", -1)),
                            tags(ForeignDatabase.text(row, "tags")));
                    into.note(note, id);
                    notes.put(id, new Taken(note.id(), type));
                });
    }

    private void cards() throws Refusal {
        Set<String> taken = new HashSet<>();
        String columns = "id, nid, did, ord, type, queue, due, ivl, " + database.column("cards", "odid", "0") + ", "
                + database.column("cards", "odue", "0") + ", " + database.column("cards", "flags", "0");
        database.each("SELECT " + columns + " FROM cards ORDER BY id", row -> {
            into.check();
            if (left.contains(row.getLong("nid"))) {
                return;
            }
            Taken note = notes.get(row.getLong("nid"));
            int template = row.getInt("ord");
            if (note == null) {
                reject(row, "note");
            } else if (template < 0
                    || (!note.type.cloze() && template >= note.type.templates().size())) {
                reject(row, "template");
            } else if (!taken.add(Card.id(note.id, template))) {
                reject(row, "twice");
            } else {
                Card card = card(row, note, template);
                into.card(card);
                cards.put(row.getLong("id"), card.id());
            }
        });
    }

    private void reject(ResultSet row, String why) throws SQLException {
        into.rejected(
                "card " + row.getLong("id"),
                row.getLong("id"),
                Text.of(
                        "courses.anki.reject." + why,
                        Long.toString(row.getLong("id")),
                        Long.toString(row.getLong("nid")),
                        Integer.toString(row.getInt("ord") + 1)),
                Text.of("courses.anki.reject.remedy"));
    }

    private Card card(ResultSet row, Taken note, int template) throws SQLException {
        long home = row.getLong("odid");
        AnkiTypes.Deck deck = decks.get(home == 0 ? row.getLong("did") : home);
        if (home != 0 || (deck != null && deck.filtered())) {
            homeless++;
        }
        if (deck == null) {
            withoutDeck++;
        }
        long due = home != 0 && row.getLong("odue") != 0 ? row.getLong("odue") : row.getLong("due");
        boolean unseen = row.getInt("type") == 0;
        return new Card(
                Card.id(note.id, template),
                note.id,
                template,
                deck == null ? "Default" : deck.name(),
                unseen ? due : cards.size(),
                unseen ? Card.Due.NEW : due(due, row.getInt("ivl")),
                row.getInt("queue") == -1,
                Math.min(7, row.getInt("flags") & 7));
    }

    private Card.Due due(long due, int interval) {
        long at = due >= FIRST_SECOND ? due * 1000 : created + due * DAY;
        return new Card.Due(Math.max(1, at), Math.max(0, interval));
    }

    private static List<String> tags(String written) {
        return written.isBlank() ? List.of() : List.of(written.strip().split("\\s+"));
    }
}
