package org.portolan.courses.store.packages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.model.cards.Card;
import org.portolan.courses.model.cards.CardTemplate;
import org.portolan.courses.model.cards.Note;
import org.portolan.courses.model.cards.NoteField;
import org.portolan.courses.model.cards.NoteType;
import org.portolan.courses.store.cards.CardIntake;

/**
 * A database of Mnemosyne 2. Cards are taken as they were shown, question and answer, with their tags and the day on which
 * they are due; its grades from 0 to 5 are another scale than ours, so past answers are not taken over.
 */
final class Mnemosyne {

    private final ForeignDatabase database;
    private final CardIntake into;
    private final String deck;

    Mnemosyne(ForeignDatabase database, CardIntake into, String deck) {
        this.database = database;
        this.into = into;
        this.deck = deck;
    }

    void read() throws Refusal {
        if (!database.has("cards", "id", "question", "answer", "tags", "next_rep", "last_rep", "grade")) {
            throw new Refusal(Text.of("courses.anki.refused.other", into.file()));
        }
        NoteType type = new NoteType(
                "mnemosyne:1",
                "Mnemosyne",
                false,
                List.of(NoteField.of("Front"), NoteField.of("Back")),
                List.of(new CardTemplate("Card 1", "{{Front}}", "{{FrontSide}}<hr>{{Back}}")),
                "");
        into.type(type);
        Set<String> taken = new HashSet<>();
        long[] position = {0};
        database.each("SELECT id, question, answer, tags, grade, next_rep, last_rep FROM cards ORDER BY _id", row -> {
            into.check();
            String id = ForeignDatabase.text(row, "id");
            if (!taken.add(id)) {
                return;
            }
            Note note = new Note(
                    "mnemosyne:" + id,
                    "",
                    type.id(),
                    List.of(lines(ForeignDatabase.text(row, "question")), lines(ForeignDatabase.text(row, "answer"))),
                    tags(ForeignDatabase.text(row, "tags")));
            into.note(note, position[0]);
            boolean unseen = row.getInt("grade") < 0;
            long last = row.getLong("last_rep");
            long next = row.getLong("next_rep");
            into.card(new Card(
                    Card.id(note.id(), 0),
                    note.id(),
                    0,
                    deck,
                    position[0]++,
                    unseen
                            ? Card.Due.NEW
                            : new Card.Due(Math.max(1, next * 1000), (int) Math.max(0, (next - last) / 86_400)),
                    false,
                    0));
        });
        if (database.has("log", "event_type", "grade")) {
            into.info(Text.of("courses.anki.mnemosyne", into.file()));
        }
    }

    private static String lines(String text) {
        return text.replace("\n", "<br>");
    }

    private static List<String> tags(String written) {
        Map<String, String> tags = new HashMap<>();
        List<String> inOrder = new ArrayList<>();
        for (String tag : written.split(",")) {
            String one = tag.strip().replaceAll("\\s+", "_");
            if (!one.isEmpty() && tags.put(one, one) == null) {
                inOrder.add(one);
            }
        }
        return inOrder;
    }
}
