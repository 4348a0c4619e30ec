package org.portolan.courses.model.question;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an answer is worth.
 *
 * @param share percent of the question's points, from 0 to 100
 * @param judged false where a person must judge; the share is then 0
 * @param feedback what the question says to this answer, in the order of what was answered
 * @param misses what was wrong; empty where all of it is right
 */
public record Verdict(BigDecimal share, boolean judged, List<Prose> feedback, List<Miss> misses) {

    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Verdict {
        feedback = feedback.stream().filter(said -> !said.isEmpty()).toList();
        misses = List.copyOf(misses);
        if (share.signum() < 0 || share.compareTo(WHOLE) > 0) {
            throw new IllegalArgumentException("an answer cannot be worth " + share + " percent");
        }
    }

    /** True where nothing is wrong with it. */
    public boolean right() {
        return judged && misses.isEmpty() && share.compareTo(WHOLE) == 0;
    }

    /** Judge an answer; one of another kind than the task asks for counts as none. */
    public static Verdict of(Task task, Answer answer) {
        return Judge.of(task, answer);
    }
}
