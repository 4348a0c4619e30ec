package org.portolan.courses.model.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Judges answers.
 *
 * <p>Where several options are right, each counts by its share; where the shares of a file only say right (100) and wrong
 * (0), the right ones count alike and each wrong one takes away as much. An ordering counts by the items in their place,
 * a matching by its pairs, a cloze by its gaps' weights.
 */
final class Judge {

    private static final BigDecimal WHOLE = Verdict.WHOLE;
    /** Thirds of 100 percent are written as 33.33333. */
    private static final BigDecimal SLACK = new BigDecimal("0.01");

    private Judge() {}

    static Verdict of(Task task, Answer answer) {
        if (task instanceof Task.Description) {
            return new Verdict(WHOLE, true, List.of(), List.of());
        }
        if (task instanceof Task.Choice choice && answer instanceof Answer.Chosen chosen) {
            return choice(choice, chosen.options());
        }
        if (task instanceof Task.TrueFalse truth && answer instanceof Answer.Said said) {
            return truth(truth, said.truth());
        }
        if (task instanceof Task.ShortText text && answer instanceof Answer.Written written) {
            return text(text, written.text());
        }
        if (task instanceof Task.Numeric number && answer instanceof Answer.Written written) {
            return NumberJudge.of(number, written.text());
        }
        if (task instanceof Task.Ordering ordering && answer instanceof Answer.Arranged arranged) {
            return ordering(ordering, arranged.places());
        }
        if (task instanceof Task.Matching matching && answer instanceof Answer.Matched matched) {
            return matching(matching, matched.rights());
        }
        if (task instanceof Task.Cloze cloze && answer instanceof Answer.Filled filled) {
            return cloze(cloze, filled.gaps());
        }
        if (task instanceof Task.Essay
                && answer instanceof Answer.Written written
                && !written.text().isBlank()) {
            return new Verdict(BigDecimal.ZERO, false, List.of(), List.of());
        }
        return nothing();
    }

    static Verdict nothing() {
        return wrong(List.of(), new Miss(Miss.Kind.NOTHING, Prose.NONE, Prose.NONE));
    }

    static Verdict wrong(List<Prose> feedback, Miss... misses) {
        return new Verdict(BigDecimal.ZERO, true, feedback, List.of(misses));
    }

    /** What a taken answer is worth: a miss where that is not the whole. */
    static Verdict taken(BigDecimal share, Prose feedback, Prose given, Prose right) {
        BigDecimal worth = within(share);
        List<Miss> misses = worth.compareTo(WHOLE) == 0
                ? List.of()
                : List.of(new Miss(worth.signum() > 0 ? Miss.Kind.IN_PART : Miss.Kind.NOT_TAKEN, given, right));
        return new Verdict(worth, true, List.of(feedback), misses);
    }

    private static Verdict choice(Task.Choice choice, Set<Integer> chosen) {
        List<Task.Option> options = choice.options();
        if (chosen.stream().noneMatch(i -> i >= 0 && i < options.size())) {
            boolean noneIsRight = choice.several()
                    && options.stream().noneMatch(o -> o.share().signum() > 0);
            return noneIsRight ? new Verdict(WHOLE, true, List.of(), List.of()) : nothing();
        }
        if (!choice.several()) {
            Task.Option one = options.get(chosen.iterator().next());
            return chosen.size() == 1 ? single(options, one) : nothing();
        }
        return several(options, chosen);
    }

    private static Verdict single(List<Task.Option> options, Task.Option one) {
        BigDecimal worth = within(one.share());
        if (worth.compareTo(WHOLE) == 0) {
            return new Verdict(WHOLE, true, List.of(one.feedback()), List.of());
        }
        Prose right = options.stream()
                .filter(option -> within(option.share()).compareTo(WHOLE) == 0)
                .map(Task.Option::text)
                .findFirst()
                .orElse(Prose.NONE);
        Miss.Kind kind = worth.signum() > 0 ? Miss.Kind.IN_PART : Miss.Kind.CHOSEN;
        return new Verdict(worth, true, List.of(one.feedback()), List.of(new Miss(kind, one.text(), right)));
    }

    private static Verdict several(List<Task.Option> options, Set<Integer> chosen) {
        long rights =
                options.stream().filter(option -> option.share().signum() > 0).count();
        BigDecimal sum = options.stream()
                .map(Task.Option::share)
                .filter(share -> share.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean plain = sum.subtract(WHOLE).compareTo(SLACK) > 0;
        BigDecimal each = rights == 0 ? WHOLE : WHOLE.divide(BigDecimal.valueOf(rights), MathContext.DECIMAL64);
        BigDecimal share = BigDecimal.ZERO;
        List<Prose> feedback = new ArrayList<>();
        List<Miss> misses = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            Task.Option option = options.get(i);
            boolean right = option.share().signum() > 0;
            if (chosen.contains(i)) {
                feedback.add(option.feedback());
                share = share.add(
                        plain && option.share().signum() >= 0 ? right ? each : each.negate() : option.share());
            }
            if (chosen.contains(i) != right) {
                misses.add(
                        right
                                ? new Miss(Miss.Kind.LEFT_OUT, Prose.NONE, option.text())
                                : new Miss(Miss.Kind.CHOSEN, option.text(), Prose.NONE));
            }
        }
        return new Verdict(within(share), true, feedback, misses);
    }

    private static Verdict truth(Task.TrueFalse task, boolean said) {
        Prose feedback = said ? task.whenTrue() : task.whenFalse();
        return said == task.truth()
                ? new Verdict(WHOLE, true, List.of(feedback), List.of())
                : wrong(
                        List.of(feedback),
                        new Miss(
                                Miss.Kind.CHOSEN,
                                Prose.plain(Boolean.toString(said)),
                                Prose.plain(Boolean.toString(task.truth()))));
    }

    private static Verdict text(Task.ShortText task, String written) {
        if (written.isBlank()) {
            return nothing();
        }
        Prose given = Prose.plain(written.strip());
        Prose right = task.accepted().stream()
                .filter(one -> within(one.share()).compareTo(WHOLE) == 0)
                .map(one -> Prose.plain(one.pattern()))
                .findFirst()
                .orElse(Prose.NONE);
        return task.accepted().stream()
                .filter(one -> Folded.fits(one.pattern(), written, task.caseMatters()))
                .findFirst()
                .map(one -> taken(one.share(), one.feedback(), given, right))
                .orElseGet(() -> wrong(List.of(), new Miss(Miss.Kind.NOT_TAKEN, given, right)));
    }

    private static Verdict ordering(Task.Ordering task, List<Integer> places) {
        List<Prose> items = task.inOrder();
        List<Miss> misses = new ArrayList<>();
        int right = 0;
        for (int i = 0; i < items.size(); i++) {
            Prose given = item(items, places, i);
            if (given.equals(items.get(i))) {
                right++;
            } else {
                misses.add(new Miss(Miss.Kind.OUT_OF_PLACE, given, items.get(i)));
            }
        }
        return new Verdict(part(right, items.size()), true, List.of(), misses);
    }

    private static Verdict matching(Task.Matching task, List<Integer> chosen) {
        List<Prose> rights = task.rights();
        List<Miss> misses = new ArrayList<>();
        int right = 0;
        for (int i = 0; i < task.pairs().size(); i++) {
            Prose given = item(rights, chosen, i);
            if (given.equals(task.pairs().get(i).right())) {
                right++;
            } else {
                misses.add(new Miss(
                        Miss.Kind.WRONG_PAIR, given, task.pairs().get(i).right()));
            }
        }
        return new Verdict(part(right, task.pairs().size()), true, List.of(), misses);
    }

    private static Verdict cloze(Task.Cloze task, List<Answer> answers) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        List<Prose> feedback = new ArrayList<>();
        List<Miss> misses = new ArrayList<>();
        for (int i = 0; i < task.gaps().size(); i++) {
            Task.Gap gap = task.gaps().get(i);
            Verdict verdict = of(gap.task(), i < answers.size() ? answers.get(i) : new Answer.Nothing());
            weights = weights.add(gap.weight());
            sum = sum.add(gap.weight().multiply(verdict.share()));
            feedback.addAll(verdict.feedback());
            misses.addAll(verdict.misses());
        }
        BigDecimal share = weights.signum() == 0 ? WHOLE : sum.divide(weights, MathContext.DECIMAL64);
        return new Verdict(within(share), true, feedback, misses);
    }

    private static Prose item(List<Prose> items, List<Integer> places, int i) {
        int at = i < places.size() ? places.get(i) : -1;
        return at >= 0 && at < items.size() ? items.get(at) : Prose.NONE;
    }

    private static BigDecimal part(int right, int all) {
        return all == 0
                ? WHOLE
                : within(WHOLE.multiply(BigDecimal.valueOf(right))
                        .divide(BigDecimal.valueOf(all), MathContext.DECIMAL64));
    }

    /** A share brought between 0 and the whole, and to the whole where rounding is all that lacks; five decimals. */
    static BigDecimal within(BigDecimal share) {
        if (WHOLE.subtract(share).compareTo(SLACK) <= 0) {
            return WHOLE;
        }
        return share.signum() <= 0
                ? BigDecimal.ZERO
                : share.setScale(5, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
