package org.portolan.courses.store.packages;

import java.nio.file.Path;
import java.sql.SQLException;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.store.cards.CardIntake;

/** Reads a collection of any Anki, whichever of its forms it has. */
public final class AnkiCollection {

    private AnkiCollection() {}

    /**
     * Read all of it.
     *
     * @param copy of our own, which nobody changes
     * @param into named after the file
     * @param deck what a collection of one deck is called
     * @throws Refusal where it is none, is damaged, or only asks for a newer Anki
     */
    public static void read(Path copy, CardIntake into, String deck) throws Refusal {
        try (ForeignDatabase database = ForeignDatabase.open(copy, into.file())) {
            if (database.has("notes", "id", "mid", "flds") && database.has("cards", "id", "nid", "ord")) {
                new AnkiTwo(database, into).read();
            } else if (database.has("facts", "id", "modelId") && database.has("cards", "id", "factId", "cardModelId")) {
                new AnkiOne(database, into, deck).read();
            } else if (database.has("data_for_fact", "_fact_id", "key", "value")) {
                new Mnemosyne(database, into, deck).read();
            } else {
                throw new Refusal(Text.of("courses.anki.refused.other", into.file()));
            }
        } catch (SQLException broken) {
            throw ForeignDatabase.damaged(into.file(), broken);
        }
    }
}
