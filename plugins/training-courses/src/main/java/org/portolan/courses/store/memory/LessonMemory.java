package org.portolan.courses.store.memory;

import java.util.HashMap;
import java.util.Map;
import org.portolan.api.Workbench;
import org.portolan.courses.model.memory.Phase;
import org.portolan.courses.model.memory.Standing;
import org.portolan.courses.model.people.TagRecall;

/** What is remembered of the cards of lessons. */
public final class LessonMemory {

    private LessonMemory() {}

    /** By tag, at this moment, suspended cards left out; of standings that are made true first. */
    public static Map<String, TagRecall> byTag(Workbench bench) {
        Standings.refresh(bench);
        long now = bench.clock().millis();
        return bench.store().read(handle -> {
            Standings.Rules rules = Standings.Rules.of(handle, bench.clock());
            Map<String, TagRecall> byTag = new HashMap<>();
            handle.createQuery("SELECT * FROM courses_standing WHERE suspended = 0 AND tags LIKE '%::%'")
                    .map((row, context) -> StandingRows.read(row))
                    .forEach(card ->
                            card.tags().forEach(tag -> byTag.merge(tag, one(rules, card, now), TagRecall::plus)));
            return byTag;
        });
    }

    /** Of all cards, suspended ones left out. */
    public static TagRecall ofAll(Workbench bench) {
        Standings.refresh(bench);
        long now = bench.clock().millis();
        return bench.store().read(handle -> {
            Standings.Rules rules = Standings.Rules.of(handle, bench.clock());
            return handle
                    .createQuery("SELECT * FROM courses_standing WHERE suspended = 0")
                    .map((row, context) -> one(rules, StandingRows.read(row), now))
                    .stream()
                    .reduce(TagRecall.NONE, TagRecall::plus);
        });
    }

    private static TagRecall one(Standings.Rules rules, Standing card, long now) {
        return card.state().phase() == Phase.NEW
                ? new TagRecall(1, 0, 0)
                : new TagRecall(1, 1, rules.of(card.deck()).retrievability(card.state(), now));
    }
}
