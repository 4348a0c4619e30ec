package org.portolan.courses.store.packages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.model.cards.Card;
import org.portolan.courses.model.cards.CardTemplate;
import org.portolan.courses.model.cards.Note;
import org.portolan.courses.model.cards.NoteField;
import org.portolan.courses.model.cards.NoteType;
import org.portolan.courses.store.cards.CardIntake;

/** A deck of Anki 1 (until 2012): facts of models, one deck a file, templates with {@code %(Field)s}. */
final class AnkiOne {

    private static final int SUSPENDED = -3;

    private final ForeignDatabase database;
    private final CardIntake into;
    private final String deck;
    private final Map<Long, NoteType> types = new HashMap<>();
    private final Map<Long, Integer> templates = new HashMap<>();
    private final Map<Long, Note> notes = new HashMap<>();
    private final Map<Long, String> cards = new HashMap<>();

    AnkiOne(ForeignDatabase database, CardIntake into, String deck) {
        this.database = database;
        this.into = into;
        this.deck = deck;
    }

    void read() throws Refusal {
        kinds();
        notes();
        cards();
        reviews();
        if (database.has("media") && database.count("media") > 0) {
            into.info(Text.of("courses.anki.media-elsewhere", into.file(), Long.toString(database.count("media"))));
        }
    }

    private void kinds() throws Refusal {
        Map<Long, List<NoteField>> fields = new HashMap<>();
        database.each(
                "SELECT modelId, name FROM fieldModels ORDER BY modelId, ordinal, id",
                row -> fields.computeIfAbsent(row.getLong("modelId"), first -> new ArrayList<>())
                        .add(NoteField.of(ForeignDatabase.name(row, "Field"))));
        Map<Long, List<CardTemplate>> made = new HashMap<>();
        database.each(
                "SELECT id, modelId, name, qformat, aformat, questionInAnswer FROM cardModels ORDER BY modelId,"
                        + " ordinal, id",
                row -> {
                    List<CardTemplate> ofModel =
                            made.computeIfAbsent(row.getLong("modelId"), first -> new ArrayList<>());
                    templates.put(row.getLong("id"), ofModel.size());
                    String back = modern(ForeignDatabase.text(row, "aformat"));
                    ofModel.add(new CardTemplate(
                            ForeignDatabase.name(row, "Anki"),
                            modern(ForeignDatabase.text(row, "qformat")),
                            row.getInt("questionInAnswer") == 0 ? "{{FrontSide}}<hr>" + back : back));
                });
        database.each("SELECT id, name FROM models", row -> {
            long id = row.getLong("id");
            if (fields.containsKey(id) && made.containsKey(id)) {
                types.put(
                        id,
                        new NoteType(
                                "anki1:" + id,
                                ForeignDatabase.name(row, "Anki"),
                                false,
                                fields.get(id),
                                made.get(id),
                                ""));
            }
        });
    }

    private void notes() throws Refusal {
        Map<Long, TreeMap<Integer, String>> values = new HashMap<>();
        database.each(
                "SELECT factId, ordinal, value FROM fields ORDER BY factId, ordinal",
                row -> values.computeIfAbsent(row.getLong("factId"), first -> new TreeMap<>())
                        .put(row.getInt("ordinal"), ForeignDatabase.text(row, "value")));
        Set<String> said = new HashSet<>();
        database.each("SELECT id, modelId, tags FROM facts ORDER BY created, id", row -> {
            into.check();
            long id = row.getLong("id");
            NoteType type = types.get(row.getLong("modelId"));
            List<String> fields =
                    new ArrayList<>(values.getOrDefault(id, new TreeMap<>()).values());
            if (type == null || fields.isEmpty()) {
                into.rejected(
                        String.join("\t", fields),
                        id,
                        Text.of("courses.anki.reject.kind", Long.toString(id), ForeignDatabase.text(row, "modelId")),
                        Text.of("courses.anki.reject.remedy"));
                return;
            }
            if (said.add(type.id())) {
                into.type(type);
            }
            String tags = ForeignDatabase.text(row, "tags").replace(',', ' ').strip();
            Note note = new Note(
                    "anki1:" + id, "", type.id(), fields, tags.isEmpty() ? List.of() : List.of(tags.split("\\s+")));
            into.note(note, id);
            notes.put(id, note);
        });
    }

    private void cards() throws Refusal {
        Set<String> taken = new HashSet<>();
        String due = database.has("cards", "combinedDue") ? "combinedDue" : "due";
        database.each(
                "SELECT id, factId, cardModelId, priority, interval, reps, " + due
                        + " AS dueAt FROM cards ORDER BY created, id",
                row -> {
                    into.check();
                    Note note = notes.get(row.getLong("factId"));
                    Integer template = templates.get(row.getLong("cardModelId"));
                    if (note == null || template == null) {
                        reject(row, note == null ? "note" : "template");
                    } else if (!taken.add(Card.id(note.id(), template))) {
                        reject(row, "twice");
                    } else {
                        boolean unseen = row.getInt("reps") == 0;
                        long at = Math.max(1, (long) (row.getDouble("dueAt") * 1000));
                        Card card = new Card(
                                Card.id(note.id(), template),
                                note.id(),
                                template,
                                deck,
                                cards.size(),
                                unseen ? Card.Due.NEW : new Card.Due(at, (int) Math.round(row.getDouble("interval"))),
                                row.getInt("priority") == SUSPENDED,
                                0);
                        into.card(card);
                        cards.put(row.getLong("id"), card.id());
                    }
                });
    }

    private void reviews() throws Refusal {
        if (!database.has("reviewHistory", "cardId", "time", "ease", "thinkingTime")) {
            return;
        }
        long[] lost = {0};
        database.each("SELECT cardId, time, ease, thinkingTime FROM reviewHistory ORDER BY time", row -> {
            String card = cards.get(row.getLong("cardId"));
            int ease = row.getInt("ease");
            if (card == null || ease < 1 || ease > 4) {
                lost[0]++;
            } else {
                long took = Math.max(0, Math.min(86_400_000, (long) (row.getDouble("thinkingTime") * 1000)));
                into.review(card, (long) (row.getDouble("time") * 1000), ease, took);
            }
        });
        if (lost[0] > 0) {
            into.info(Text.of("courses.anki.reviews.lost", Long.toString(lost[0])));
        }
    }

    private void reject(ResultSet row, String why) throws SQLException {
        into.rejected(
                "card " + row.getLong("id"),
                row.getLong("id"),
                Text.of(
                        "courses.anki.reject." + why,
                        Long.toString(row.getLong("id")),
                        Long.toString(row.getLong("factId")),
                        ForeignDatabase.text(row, "cardModelId")),
                Text.of("courses.anki.reject.remedy"));
    }

    private static String modern(String format) {
        return format.replaceAll("%\\(([^)]*)\\)s", "{{$1}}");
    }
}
