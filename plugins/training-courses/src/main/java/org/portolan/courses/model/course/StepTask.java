package org.portolan.courses.model.course;

import java.math.BigDecimal;
import java.util.List;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;

/** What a step asks of the learner. */
public sealed interface StepTask {

    /** Read it. */
    record Read() implements StepTask {}

    /** See the commands run; the last one's report shows. */
    record Watch(List<CommandLine> commands) implements StepTask {

        public Watch {
            commands = List.copyOf(commands);
        }
    }

    /**
     * Do it in the real screens.
     *
     * @param solution what the rehearsal runs
     * @param checks all must hold
     */
    record Do(List<CommandLine> solution, List<Check> checks) implements StepTask {

        public Do {
            solution = List.copyOf(solution);
            checks = List.copyOf(checks);
        }
    }

    /**
     * Answer a question.
     *
     * @param why said after an answer; empty for nothing
     */
    record Answer(Task task, Prose why) implements StepTask {}

    /** Answer with a number, or a word, that a report says. */
    record Derived(Reading reading, BigDecimal tolerance) implements StepTask {}

    /** Take cards along. */
    record Recall(List<CardText> cards) implements StepTask {

        public Recall {
            cards = List.copyOf(cards);
        }
    }

    /**
     * A card as a lesson writes it.
     *
     * @param front what is asked; with {@code {{c1::words}}} a text that leaves words out
     * @param back empty where words are left out
     */
    record CardText(String front, String back) {

        /** True where the front leaves words out. */
        public boolean isCloze() {
            return front.contains("{{c");
        }
    }
}
