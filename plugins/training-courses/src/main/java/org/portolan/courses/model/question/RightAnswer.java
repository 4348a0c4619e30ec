package org.portolan.courses.model.question;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The answer that is worth most, as far as a question knows one: for a rehearsal, and for a learner who gives up. */
public final class RightAnswer {

    private RightAnswer() {}

    /** One that is right; {@link Answer.Nothing} where the question knows none. */
    public static Answer to(Task task) {
        if (task instanceof Task.Choice choice) {
            return choice(choice);
        }
        if (task instanceof Task.TrueFalse truth) {
            return new Answer.Said(truth.truth());
        }
        if (task instanceof Task.ShortText text) {
            return text.accepted().stream()
                    .max(Comparator.comparing(Task.Accepted::share))
                    .<Answer>map(one -> new Answer.Written(literal(one.pattern())))
                    .orElseGet(Answer.Nothing::new);
        }
        if (task instanceof Task.Numeric number) {
            return number.ranges().stream()
                    .max(Comparator.comparing(Task.Range::share))
                    .<Answer>map(range -> new Answer.Written(range.low()
                            .add(range.high())
                            .divide(java.math.BigDecimal.valueOf(2))
                            .toPlainString()))
                    .orElseGet(Answer.Nothing::new);
        }
        if (task instanceof Task.Ordering ordering) {
            return new Answer.Arranged(
                    IntStream.range(0, ordering.inOrder().size()).boxed().toList());
        }
        if (task instanceof Task.Matching matching) {
            return new Answer.Matched(matching.pairs().stream()
                    .map(pair -> matching.rights().indexOf(pair.right()))
                    .toList());
        }
        if (task instanceof Task.Cloze cloze) {
            return new Answer.Filled(
                    cloze.gaps().stream().map(gap -> to(gap.task())).toList());
        }
        return new Answer.Nothing();
    }

    private static Answer choice(Task.Choice choice) {
        List<Integer> right = IntStream.range(0, choice.options().size())
                .filter(i -> choice.options().get(i).share().signum() > 0)
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer i) -> choice.options().get(i).share())
                        .reversed())
                .toList();
        Set<Integer> chosen = new HashSet<>(choice.several() ? right : right.subList(0, Math.min(1, right.size())));
        return new Answer.Chosen(chosen);
    }

    /** A text that the pattern takes: stars stand for nothing. */
    private static String literal(String pattern) {
        return pattern.replaceAll("(?<!\\\\)\\*", "").replace("\\*", "*");
    }
}
