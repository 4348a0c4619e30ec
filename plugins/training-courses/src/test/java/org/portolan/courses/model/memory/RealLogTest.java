package org.portolan.courses.model.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.portolan.courses.store.memory.Published;

class RealLogTest {

    @Test
    void a_real_log_leaves_the_same_memory_in_both_implementations() throws IOException {
        Weights usual = Published.weights(LocalDate.of(2026, 11, 22));
        Scheduler scheduler = new Scheduler(new Fsrs6(usual), Policy.USUAL, DayCount.FULL_DAYS);
        double loss = 0;
        double recalled = 0;
        int predicted = 0;
        for (Map.Entry<String, List<RealLog.Answer>> card : RealLog.cards().entrySet()) {
            CardState state = CardState.NEW;
            SecondFsrs second = new SecondFsrs(usual.values());
            for (RealLog.Answer answer : card.getValue()) {
                boolean first = state.reviews() == 0;
                int days = first ? 0 : DayCount.FULL_DAYS.between(state.last(), answer.at());
                if (days > 0) {
                    double recall = scheduler.retrievability(state, answer.at());
                    loss -= Math.log(answer.rating().isRecalled() ? recall : 1 - recall);
                    recalled += answer.rating().isRecalled() ? 1 : 0;
                    predicted++;
                }
                state = scheduler.answer(card.getKey(), state, answer.rating(), answer.at());
                second.answer(answer.rating().number(), days, first);
                Recall recall = state.recall().orElseThrow();
                assertEquals(
                        second.stability.doubleValue(), recall.stability(), 1e-6 * Math.max(1, recall.stability()));
                assertEquals(second.difficulty.doubleValue(), recall.difficulty(), 1e-6);
            }
        }
        double share = recalled / predicted;
        double constant = -share * Math.log(share) - (1 - share) * Math.log(1 - share);
        assertTrue(loss / predicted < constant * 1.1, loss / predicted + " against " + constant);
    }
}
