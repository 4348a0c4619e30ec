package org.portolan.courses.store.packages;

import java.util.Map;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.store.cards.CardIntake;

/**
 * The answers of a collection of Anki 2. Rows that are no answers (a card set to a day by hand) and answers in a filtered
 * deck that did not change the plan are left out, as Anki's own FSRS leaves them out; learning answers of the first
 * scheduler, which had no “hard”, are moved up by one, as Anki does when it changes schedulers.
 */
final class AnkiReviews {

    private static final int LONGEST_MILLIS = 86_400_000;

    private final ForeignDatabase database;
    private final CardIntake into;
    private final int scheduler;
    private long byHand;
    private long lost;
    private long moved;

    AnkiReviews(ForeignDatabase database, CardIntake into, int scheduler) {
        this.database = database;
        this.into = into;
        this.scheduler = scheduler;
    }

    /** @param cards the cards that were taken, by their ids in the collection */
    void read(Map<Long, String> cards) throws Refusal {
        if (!database.has("revlog", "id", "cid", "ease", "time", "type", "factor")) {
            return;
        }
        database.each("SELECT id, cid, ease, factor, time, type FROM revlog ORDER BY id", row -> {
            into.check();
            String card = cards.get(row.getLong("cid"));
            int ease = row.getInt("ease");
            int type = row.getInt("type");
            if (card == null) {
                lost++;
            } else if (ease < 1 || ease > 4 || (type == 3 && row.getInt("factor") == 0)) {
                byHand++;
            } else {
                boolean early = scheduler == 1 && (type == 0 || type == 2) && (ease == 2 || ease == 3);
                moved += early ? 1 : 0;
                long took = Math.max(0, Math.min(LONGEST_MILLIS, row.getLong("time")));
                into.review(card, row.getLong("id"), early ? ease + 1 : ease, took);
            }
        });
        say("lost", lost);
        say("by-hand", byHand);
        say("moved", moved);
    }

    private void say(String what, long count) {
        if (count > 0) {
            into.info(Text.of("courses.anki.reviews." + what, Long.toString(count)));
        }
    }
}
