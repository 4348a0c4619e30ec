package org.portolan.courses.model.memory;

import java.time.Duration;
import java.util.List;

/**
 * What a learner wants of the scheduling.
 *
 * @param learningSteps after which a new card comes back, before it goes over to days
 * @param relearningSteps after which a forgotten card comes back
 * @param retention the share of due cards that are to be recalled, above 0 and below 1
 * @param maximumDays the longest interval
 * @param fuzz whether intervals are spread a little, so that cards learned together do not stay together
 */
public record Policy(
        List<Duration> learningSteps, List<Duration> relearningSteps, double retention, int maximumDays, boolean fuzz) {

    /** What py-fsrs and Anki start with, but without fuzz. */
    public static final Policy USUAL = new Policy(
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)), List.of(Duration.ofMinutes(10)), 0.9, 36500, false);

    public Policy {
        learningSteps = List.copyOf(learningSteps);
        relearningSteps = List.copyOf(relearningSteps);
        if (!(retention > 0 && retention < 1) || maximumDays < 1) {
            throw new IllegalArgumentException(
                    "no card is scheduled for a retention of " + retention + " within " + maximumDays + " days");
        }
    }

    public Policy withRetention(double wanted) {
        return new Policy(learningSteps, relearningSteps, wanted, maximumDays, fuzz);
    }

    List<Duration> steps(Phase phase) {
        return phase == Phase.NEW || phase == Phase.LEARNING ? learningSteps : relearningSteps;
    }
}
