package org.portolan.courses.store.memory;

import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps new cards of a lesson back until the skills are there that the lesson requires. */
final class CardGate {

    /** A standing {@code s} that waits for a skill of a lock {@code l}. */
    private static final String WAITING = """
            INSERT OR IGNORE INTO courses_waiting (card, skill)
            SELECT s.card, l.skill FROM courses_lock AS l JOIN courses_standing AS s
            ON s.phase = 0 AND instr(s.tags, ' ' || l.tag || ' ') > 0
            """;

    private CardGate() {}

    /** False where progress or courses changed since, or on another day: plugins, and their lessons, may have changed. */
    static boolean isFresh(Handle handle, String today) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM courses_gate WHERE day = :today)")
                .bind("today", today)
                .mapTo(Boolean.class)
                .one();
    }

    /** Keep which lessons wait for what, and find their cards anew. */
    static void keep(Handle handle, Map<String, Set<String>> locks, String today) {
        handle.execute("DELETE FROM courses_lock");
        handle.execute("DELETE FROM courses_waiting");
        PreparedBatch rows = handle.prepareBatch("INSERT INTO courses_lock (tag, skill) VALUES (?, ?)");
        locks.forEach((tag, skills) -> skills.forEach(skill -> rows.add(tag, skill)));
        if (rows.size() > 0) {
            rows.execute();
            handle.execute(WAITING);
        }
        handle.execute("DELETE FROM courses_gate");
        handle.execute("INSERT INTO courses_gate VALUES (?)", today);
    }

    /** Look anew at the cards whose standings were just derived. */
    static void follow(Handle handle) {
        handle.execute("DELETE FROM courses_waiting WHERE card IN (SELECT card FROM courses_stale)");
        handle.execute(WAITING + " AND s.card IN (SELECT card FROM courses_stale)");
    }

    /** False where no card waits, so that nothing need be looked up for each. */
    static boolean isClosedForAny(Handle handle) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM courses_waiting)")
                .mapTo(Boolean.class)
                .one();
    }
}
