package org.portolan.courses.intake.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.model.question.Task;

/** All texts of a question. */
public final class Proses {

    private final UnaryOperator<String> change;
    private final List<Prose> seen = new ArrayList<>();

    private Proses(UnaryOperator<String> change) {
        this.change = change;
    }

    /** Every text that a learner may see, in the order of the question. */
    public static Stream<Prose> all(Question question) {
        Proses proses = new Proses(UnaryOperator.identity());
        proses.question(question);
        return proses.seen.stream();
    }

    /** The question with its texts changed, whatever their markup. */
    public static Question changed(Question question, UnaryOperator<String> change) {
        return new Proses(change).question(question);
    }

    private Question question(Question from) {
        return new Question(
                from.name(),
                from.category(),
                prose(from.prompt()),
                task(from.task()),
                from.points(),
                from.hints().stream().map(this::prose).toList(),
                prose(from.feedback()),
                from.tags(),
                from.media());
    }

    private Prose prose(Prose from) {
        seen.add(from);
        return from.text().isEmpty() ? from : new Prose(from.markup(), change.apply(from.text()));
    }

    private Task task(Task task) {
        if (task instanceof Task.Choice choice) {
            return new Task.Choice(
                    choice.options().stream()
                            .map(one -> new Task.Option(prose(one.text()), one.share(), prose(one.feedback())))
                            .toList(),
                    choice.several(),
                    choice.shuffled());
        }
        if (task instanceof Task.TrueFalse truth) {
            return new Task.TrueFalse(truth.truth(), prose(truth.whenTrue()), prose(truth.whenFalse()));
        }
        if (task instanceof Task.ShortText text) {
            return new Task.ShortText(
                    text.accepted().stream()
                            .map(one -> new Task.Accepted(one.pattern(), one.share(), prose(one.feedback())))
                            .toList(),
                    text.caseMatters());
        }
        if (task instanceof Task.Numeric number) {
            return new Task.Numeric(
                    number.ranges().stream()
                            .map(one -> new Task.Range(one.low(), one.high(), one.share(), prose(one.feedback())))
                            .toList(),
                    number.unit());
        }
        return others(task);
    }

    private Task others(Task task) {
        if (task instanceof Task.Ordering ordering) {
            return new Task.Ordering(
                    ordering.inOrder().stream().map(this::prose).toList());
        }
        if (task instanceof Task.Matching matching) {
            return new Task.Matching(
                    matching.pairs().stream()
                            .map(pair -> new Task.Pair(prose(pair.left()), prose(pair.right())))
                            .toList(),
                    matching.more().stream().map(this::prose).toList());
        }
        if (task instanceof Task.Cloze cloze) {
            return new Task.Cloze(cloze.parts().stream().map(this::part).toList());
        }
        return task instanceof Task.Essay essay ? new Task.Essay(prose(essay.sample())) : task;
    }

    private Task.Part part(Task.Part part) {
        return part instanceof Task.Gap gap
                ? new Task.Gap(task(gap.task()), gap.weight())
                : new Task.Words(prose(((Task.Words) part).text()));
    }
}
