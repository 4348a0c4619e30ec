package org.portolan.courses.store.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.portolan.courses.model.memory.CardState;
import org.portolan.courses.model.memory.Phase;
import org.portolan.courses.model.memory.Recall;
import org.portolan.courses.model.memory.Standing;

/** The columns of the table of standings. */
final class StandingRows {

    private StandingRows() {}

    static void insert(Handle handle, Collection<Standings.Derived> cards) {
        if (cards.isEmpty()) {
            return;
        }
        PreparedBatch rows = handle.prepareBatch("""
                INSERT INTO courses_standing (card, note, deck, position, tags, suspended, buried, phase, step, stability,
                    difficulty, due, days, first, last, reviews, lapses, told, recalled)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
        for (Standings.Derived card : cards) {
            CardState state = card.state;
            rows.add(
                    card.card,
                    card.note,
                    card.deck,
                    card.position,
                    " " + String.join(" ", card.tags) + " ",
                    card.suspended ? 1 : 0,
                    card.buried,
                    number(state.phase()),
                    state.step(),
                    state.recall().map(Recall::stability).orElse(0.0),
                    state.recall().map(Recall::difficulty).orElse(0.0),
                    state.due(),
                    state.days(),
                    card.first,
                    state.last(),
                    state.reviews(),
                    state.lapses(),
                    card.told,
                    card.recalled);
        }
        rows.execute();
    }

    static Standing read(ResultSet row) throws SQLException {
        Phase phase = phase(row.getInt("phase"));
        String tags = row.getString("tags").strip();
        CardState state = new CardState(
                phase,
                row.getInt("step"),
                phase == Phase.NEW
                        ? Optional.empty()
                        : Optional.of(new Recall(row.getDouble("stability"), row.getDouble("difficulty"))),
                row.getLong("due"),
                row.getInt("days"),
                row.getLong("last"),
                row.getInt("reviews"),
                row.getInt("lapses"));
        return new Standing(
                row.getString("card"),
                row.getString("note"),
                row.getString("deck"),
                row.getLong("position"),
                tags.isEmpty() ? List.of() : List.of(tags.split(" ")),
                row.getInt("suspended") != 0,
                row.getLong("buried"),
                state,
                row.getLong("first"),
                row.getInt("told"),
                row.getInt("recalled"));
    }

    /** 0 new, 1 learning, 2 on intervals of days, 3 relearning. */
    static int number(Phase phase) {
        return switch (phase) {
            case NEW -> 0;
            case LEARNING -> 1;
            case REVIEW -> 2;
            case RELEARNING -> 3;
        };
    }

    private static Phase phase(int number) {
        return switch (number) {
            case 0 -> Phase.NEW;
            case 1 -> Phase.LEARNING;
            case 2 -> Phase.REVIEW;
            case 3 -> Phase.RELEARNING;
            default -> throw new IllegalStateException("no card is in phase " + number);
        };
    }
}
