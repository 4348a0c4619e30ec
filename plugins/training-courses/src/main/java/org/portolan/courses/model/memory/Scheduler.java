package org.portolan.courses.model.memory;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Takes a card from answer to answer: steps of minutes first, then intervals of days.
 *
 * <p>Source: py-fsrs {@code Scheduler.review_card}, 2025–2026.
 */
public final class Scheduler {

    private final Fsrs6 fsrs;
    private final Policy policy;
    private final DayCount days;

    public Scheduler(Fsrs6 fsrs, Policy policy, DayCount days) {
        this.fsrs = fsrs;
        this.policy = policy;
        this.days = days;
    }

    public Fsrs6 fsrs() {
        return fsrs;
    }

    public Policy policy() {
        return policy;
    }

    /**
     * Answer a card.
     *
     * @param card its id, from which fuzz follows
     * @param at milliseconds since 1970 UTC
     */
    public CardState answer(String card, CardState before, Rating rating, long at) {
        Recall recall = recall(before, rating, at);
        int lapses = before.lapses() + (before.phase() == Phase.REVIEW && !rating.isRecalled() ? 1 : 0);
        Optional<Step> step = step(before, rating);
        if (step.isPresent()) {
            Phase phase =
                    before.phase() == Phase.NEW || before.phase() == Phase.LEARNING ? Phase.LEARNING : Phase.RELEARNING;
            long due = at + step.get().after().toMillis();
            return new CardState(
                    phase, step.get().index(), Optional.of(recall), due, 0, at, before.reviews() + 1, lapses);
        }
        int interval = interval(recall.stability());
        if (policy.fuzz()) {
            interval = Fuzz.spread(interval, policy.maximumDays(), card, before.reviews());
        }
        return new CardState(
                Phase.REVIEW,
                0,
                Optional.of(recall),
                days.due(at, interval),
                interval,
                at,
                before.reviews() + 1,
                lapses);
    }

    /** The probability that a card is recalled now, 0 for a new one. */
    public double retrievability(CardState state, long at) {
        return state.recall()
                .map(recall -> fsrs.retrievability(days.between(state.last(), at), recall.stability()))
                .orElse(0.0);
    }

    /** Whole days until recall falls to what the policy wants, from 1 to its maximum. */
    public int interval(double stability) {
        long rounded = Math.round(fsrs.interval(stability, policy.retention()));
        return (int) Math.min(Math.max(rounded, 1), policy.maximumDays());
    }

    private Recall recall(CardState before, Rating rating, long at) {
        return before.recall()
                .map(earlier -> fsrs.next(earlier, days.between(before.last(), at), rating))
                .orElseGet(() -> fsrs.first(rating));
    }

    /** The step that follows; empty where the card goes on by days. */
    private Optional<Step> step(CardState before, Rating rating) {
        List<Duration> steps = policy.steps(before.phase() == Phase.REVIEW ? Phase.RELEARNING : before.phase());
        if (before.phase() == Phase.REVIEW) {
            return rating.isRecalled() || steps.isEmpty() ? Optional.empty() : Optional.of(new Step(0, steps.get(0)));
        }
        int at = before.step();
        if (steps.isEmpty() || (at >= steps.size() && rating.isRecalled())) {
            return Optional.empty();
        }
        return switch (rating) {
            case AGAIN -> Optional.of(new Step(0, steps.get(0)));
            case HARD -> Optional.of(new Step(at, hard(steps, at)));
            case GOOD -> at + 1 == steps.size() ? Optional.empty() : Optional.of(new Step(at + 1, steps.get(at + 1)));
            case EASY -> Optional.empty();
        };
    }

    private static Duration hard(List<Duration> steps, int at) {
        if (at > 0) {
            return steps.get(at);
        }
        return steps.size() == 1
                ? steps.get(0).multipliedBy(3).dividedBy(2)
                : steps.get(0).plus(steps.get(1)).dividedBy(2);
    }

    private record Step(int index, Duration after) {}
}
