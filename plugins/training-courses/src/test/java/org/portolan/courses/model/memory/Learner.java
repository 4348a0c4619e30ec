package org.portolan.courses.model.memory;

import java.util.SplittableRandom;

/**
 * A learner who is made up: forgets exactly as FSRS-6 with weights of his own says, and is asked when a scheduler with the
 * usual weights says so. No real learner is as regular; what a fit gains here says that the fit works, not what it will
 * gain for a person.
 */
final class Learner {

    private final Fsrs6 memory;
    private final SplittableRandom random;

    Learner(Weights truth, long seed) {
        this.memory = new Fsrs6(truth);
        this.random = new SplittableRandom(seed);
    }

    /** Learn some cards for a while; a few answers are given late. */
    ReviewLog log(Scheduler scheduler, int cards, int answers) {
        ReviewLog.Builder log = new ReviewLog.Builder(DayCount.FULL_DAYS);
        for (int card = 0; card < cards; card++) {
            log.card();
            String id = String.valueOf(card);
            long now = 1_600_000_000_000L + random.nextLong(300) * DayCount.DAY;
            CardState state = CardState.NEW;
            Recall truth = new Recall(1, 5);
            for (int i = 0; i < answers; i++) {
                Rating rating;
                if (i == 0) {
                    rating = Rating.of(1 + random.nextInt(4));
                    truth = memory.first(rating);
                } else {
                    int days = DayCount.FULL_DAYS.between(state.last(), now);
                    rating = rating(memory.retrievability(days, truth.stability()));
                    truth = memory.next(truth, days, rating);
                }
                log.add(rating, now);
                state = scheduler.answer(id, state, rating, now);
                long late = random.nextInt(4) == 0 ? random.nextLong(1 + (state.due() - now) / 2) : 0;
                now = state.due() + late;
            }
        }
        return log.build();
    }

    private Rating rating(double recall) {
        if (random.nextDouble() >= recall) {
            return Rating.AGAIN;
        }
        int luck = random.nextInt(20);
        return luck < 2 ? Rating.HARD : luck < 18 ? Rating.GOOD : Rating.EASY;
    }
}
