package org.portolan.courses.store.memory;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.portolan.api.Workbench;
import org.portolan.api.text.Text;
import org.portolan.courses.model.memory.Wishes;

/** The learner's wishes: each is a row, and of each name the newest counts. */
public final class LearnerWishes {

    private LearnerWishes() {}

    public static Wishes of(Workbench bench) {
        return bench.store().read(LearnerWishes::read);
    }

    static Wishes read(Handle handle) {
        Map<String, Map<String, String>> byDeck = new HashMap<>();
        for (Map<String, Object> row : handle.createQuery(
                        "SELECT deck, name, value FROM courses_wish ORDER BY at, rowid")
                .mapToMap()
                .list()) {
            byDeck.computeIfAbsent(String.valueOf(row.get("deck")), unseen -> new HashMap<>())
                    .put(String.valueOf(row.get("name")), String.valueOf(row.get("value")));
        }
        return new Wishes(byDeck);
    }

    /**
     * Keep wishes as one batch, which can be undone.
     *
     * @param deck empty for all
     */
    public static void keep(Workbench bench, String deck, Map<Wishes.Name, String> wishes) {
        Text label = deck.isEmpty() ? Text.of("courses.batch.wishes") : Text.of("courses.batch.wishes-of", deck);
        boolean done = bench.store().write(label, batch -> {
            wishes.forEach((name, value) -> batch.rows("courses_wish", "deck", "name", "value", "at")
                    .add(0, deck, name.key(), value, bench.clock().millis()));
            return Standings.refresh(batch, bench.clock());
        });
        assert done;
    }
}
