package org.portolan.courses.command.memory;

import java.time.Instant;
import org.portolan.api.store.Batch;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;

/** Cards that stand in a workspace as if a file had brought them. */
public final class Cards {

    private Cards() {}

    /** Notes with a front and a back each; the back is to be typed. The id of a card is that of its note and {@code /0}. */
    public static String bring(Store store, String deck, String... frontsAndBacks) {
        return store.write(Text.literal("cards"), batch -> {
            batch.rows("courses_notetype", "id", "name", "body").add(1, "word", "Word", """
                    {"id":"word","name":"Word","cloze":false,
                     "fields":[{"name":"Front","rightToLeft":false},{"name":"Back","rightToLeft":false}],
                     "templates":[{"name":"Card 1","front":"{{Front}} {{type:Back}}","back":"{{FrontSide}}<hr>{{Back}}"}],
                     "css":""}
                    """);
            for (int i = 0; i < frontsAndBacks.length; i += 2) {
                String note = deck + "-" + i / 2;
                batch.rows("courses_note", "id", "guid", "notetype", "fields", "tags")
                        .add(
                                i,
                                note,
                                note,
                                "word",
                                "[\"" + frontsAndBacks[i] + "\",\"" + frontsAndBacks[i + 1] + "\"]",
                                " basics ");
                card(batch, note + "/0", note, deck, i);
            }
            return batch.id();
        });
    }

    /** Past answers, as the log of another program would bring them. */
    public static String answers(Store store, String card, Instant first, int daysBetween, int... ratings) {
        return store.write(Text.literal("answers"), batch -> {
            for (int i = 0; i < ratings.length; i++) {
                long at = first.toEpochMilli() + (long) i * daysBetween * 86_400_000L;
                batch.rows("courses_review", "card", "at", "rating", "took_ms").add(i, card, at, ratings[i], 4000);
            }
            return batch.id();
        });
    }

    static void card(Batch batch, String id, String note, String deck, int position) {
        batch.rows("courses_card", "id", "note", "template", "deck", "position", "due", "days", "suspended", "flag")
                .add(position, id, note, 0, deck, position, 0, 0, 0, 0);
    }
}
