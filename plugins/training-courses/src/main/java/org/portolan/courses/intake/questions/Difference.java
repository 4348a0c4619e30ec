package org.portolan.courses.intake.questions;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.model.question.Task;
import org.portolan.courses.model.question.TaskKind;

/** What of a question a format did not keep: found by writing it, reading it again, and comparing. */
public final class Difference {

    private static final BigDecimal SLACK = new BigDecimal("0.01");

    /** A side of a question. */
    public enum Side {
        KIND,
        NAME,
        CATEGORY,
        PROMPT,
        ANSWERS,
        SHARES,
        ANSWER_FEEDBACK,
        FEEDBACK,
        HINTS,
        POINTS,
        TAGS,
        MEDIA
    }

    private Difference() {}

    /** The sides on which two questions differ, as a learner sees them: markup and blanks do not count. */
    public static Set<Side> of(Question one, Question other) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        add(sides, Side.NAME, !folded(one.name()).equals(folded(other.name())));
        add(sides, Side.CATEGORY, !folded(one.category()).equals(folded(other.category())));
        add(sides, Side.PROMPT, !prompt(one).equals(prompt(other)));
        add(sides, Side.FEEDBACK, !same(one.feedback(), other.feedback()));
        add(sides, Side.HINTS, !texts(one.hints()).equals(texts(other.hints())));
        add(
                sides,
                Side.POINTS,
                one.points().compareTo(other.points()) != 0 && !(one.task() instanceof Task.Description));
        add(sides, Side.TAGS, !one.tags().equals(other.tags()));
        add(sides, Side.MEDIA, !other.media().containsAll(one.media()));
        if (TaskKind.of(one.task()) != TaskKind.of(other.task())) {
            sides.add(Side.KIND);
        } else {
            answers(sides, one.task(), other.task());
        }
        return sides;
    }

    private static void add(Set<Side> sides, Side side, boolean differs) {
        if (differs) {
            sides.add(side);
        }
    }

    /** A cloze may have its prompt within its text. */
    private static String prompt(Question question) {
        String words = question.task() instanceof Task.Cloze cloze
                ? String.join(
                        " … ",
                        cloze.parts().stream()
                                .filter(Task.Words.class::isInstance)
                                .map(part -> Htmls.seen(((Task.Words) part).text()))
                                .toList())
                : "";
        return (Htmls.seen(question.prompt()) + " " + words)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static void answers(Set<Side> sides, Task one, Task other) {
        Sides first = Sides.of(one);
        Sides second = Sides.of(other);
        add(sides, Side.ANSWERS, !first.answers.equals(second.answers));
        add(sides, Side.ANSWER_FEEDBACK, !first.feedback.equals(second.feedback));
        boolean shares = first.shares.size() == second.shares.size();
        for (int i = 0; shares && i < first.shares.size(); i++) {
            shares = first.shares.get(i).subtract(second.shares.get(i)).abs().compareTo(SLACK) <= 0;
        }
        add(sides, Side.SHARES, !shares);
    }

    private record Sides(List<String> answers, List<BigDecimal> shares, List<String> feedback) {

        static Sides of(Task task) {
            if (task instanceof Task.Choice choice) {
                BigDecimal whole = whole(choice);
                return new Sides(
                        texts(choice.options().stream().map(Task.Option::text).toList()),
                        choice.options().stream()
                                .map(option -> option.share().signum() > 0
                                        ? option.share()
                                                .multiply(BigDecimal.valueOf(100))
                                                .divide(whole, MathContext.DECIMAL32)
                                        : option.share())
                                .toList(),
                        texts(choice.options().stream()
                                .map(Task.Option::feedback)
                                .toList()));
            }
            if (task instanceof Task.TrueFalse truth) {
                return new Sides(
                        List.of(Boolean.toString(truth.truth())),
                        List.of(),
                        texts(List.of(truth.whenTrue(), truth.whenFalse())));
            }
            if (task instanceof Task.ShortText text) {
                return new Sides(
                        Stream.concat(
                                        text.accepted().stream().map(one -> folded(one.pattern())),
                                        Stream.of(Boolean.toString(text.caseMatters())))
                                .toList(),
                        text.accepted().stream().map(Task.Accepted::share).toList(),
                        texts(text.accepted().stream()
                                .map(Task.Accepted::feedback)
                                .toList()));
            }
            if (task instanceof Task.Numeric number) {
                return new Sides(
                        Stream.concat(number.ranges().stream().map(Difference::range), Stream.of(number.unit()))
                                .toList(),
                        number.ranges().stream().map(Task.Range::share).toList(),
                        texts(number.ranges().stream().map(Task.Range::feedback).toList()));
            }
            return others(task);
        }

        private static Sides others(Task task) {
            if (task instanceof Task.Ordering ordering) {
                return new Sides(texts(ordering.inOrder()), List.of(), List.of());
            }
            if (task instanceof Task.Matching matching) {
                Stream<Prose> pairs = matching.pairs().stream().flatMap(pair -> Stream.of(pair.left(), pair.right()));
                return new Sides(
                        texts(Stream.concat(pairs, matching.more().stream()).toList()), List.of(), List.of());
            }
            if (task instanceof Task.Cloze cloze) {
                List<Sides> gaps =
                        cloze.gaps().stream().map(gap -> of(gap.task())).toList();
                return new Sides(
                        gaps.stream().flatMap(gap -> gap.answers.stream()).toList(),
                        Stream.concat(
                                        gaps.stream().flatMap(gap -> gap.shares.stream()),
                                        cloze.gaps().stream().map(Task.Gap::weight))
                                .toList(),
                        gaps.stream().flatMap(gap -> gap.feedback.stream()).toList());
            }
            return task instanceof Task.Essay essay
                    ? new Sides(texts(List.of(essay.sample())), List.of(), List.of())
                    : new Sides(List.of(), List.of(), List.of());
        }

        /** Where several are right and each is marked as the whole, the sum of them is. */
        private static BigDecimal whole(Task.Choice choice) {
            BigDecimal sum = choice.options().stream()
                    .map(Task.Option::share)
                    .filter(share -> share.signum() > 0)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return choice.several() && sum.signum() > 0 ? sum : BigDecimal.valueOf(100);
        }
    }

    private static String range(Task.Range range) {
        return range.low().stripTrailingZeros().toPlainString() + ".."
                + range.high().stripTrailingZeros().toPlainString();
    }

    private static boolean same(Prose one, Prose other) {
        return Objects.equals(Htmls.seen(one), Htmls.seen(other));
    }

    private static List<String> texts(List<Prose> proses) {
        return proses.stream().map(Htmls::seen).toList();
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
