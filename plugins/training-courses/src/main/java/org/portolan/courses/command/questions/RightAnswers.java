package org.portolan.courses.command.questions;

import java.util.stream.Collectors;
import org.portolan.courses.intake.questions.Htmls;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.model.question.Task;

/** What is right, in one line. */
final class RightAnswers {

    private static final String BETWEEN = " | ";

    private RightAnswers() {}

    /** What is asked, in one line; gaps of a cloze are lines. */
    static String prompt(Question question) {
        String asked = Htmls.seen(question.prompt());
        if (question.task() instanceof Task.Cloze cloze) {
            String text = cloze.parts().stream()
                    .map(part -> part instanceof Task.Words words ? Htmls.seen(words.text()) : "_____")
                    .collect(Collectors.joining(" "));
            return (asked + " " + text).strip();
        }
        return asked;
    }

    static String of(Task task) {
        if (task instanceof Task.Choice choice) {
            return choice.options().stream()
                    .filter(option -> option.share().signum() > 0)
                    .map(option -> Htmls.seen(option.text()))
                    .collect(Collectors.joining(BETWEEN));
        }
        if (task instanceof Task.TrueFalse truth) {
            return Boolean.toString(truth.truth());
        }
        if (task instanceof Task.ShortText text) {
            return text.accepted().stream()
                    .filter(one -> one.share().signum() > 0)
                    .map(Task.Accepted::pattern)
                    .collect(Collectors.joining(BETWEEN));
        }
        if (task instanceof Task.Numeric number) {
            return number.ranges().stream()
                            .filter(range -> range.share().signum() > 0)
                            .map(RightAnswers::range)
                            .collect(Collectors.joining(BETWEEN))
                    + (number.unit().isEmpty() ? "" : " " + number.unit());
        }
        if (task instanceof Task.Ordering ordering) {
            return ordering.inOrder().stream().map(Htmls::seen).collect(Collectors.joining(" → "));
        }
        if (task instanceof Task.Matching matching) {
            return matching.pairs().stream()
                    .map(pair -> Htmls.seen(pair.left()) + " = " + Htmls.seen(pair.right()))
                    .collect(Collectors.joining(BETWEEN));
        }
        if (task instanceof Task.Cloze cloze) {
            return cloze.gaps().stream().map(gap -> of(gap.task())).collect(Collectors.joining("; "));
        }
        return task instanceof Task.Essay essay ? Htmls.seen(essay.sample()) : Prose.NONE.text();
    }

    private static String range(Task.Range range) {
        String low = range.low().stripTrailingZeros().toPlainString();
        String high = range.high().stripTrailingZeros().toPlainString();
        return low.equals(high) ? low : low + "–" + high;
    }
}
