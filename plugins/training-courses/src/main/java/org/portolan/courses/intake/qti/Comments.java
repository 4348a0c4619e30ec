package org.portolan.courses.intake.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;

/** What an item says after the answer: to right ones, to wrong ones, to all, and its hints. */
final class Comments {

    private static final Pattern WRONG = Pattern.compile("incorrect|wrong|false|falsch", Pattern.CASE_INSENSITIVE);
    private static final Pattern RIGHT = Pattern.compile("correct|right|true|richtig", Pattern.CASE_INSENSITIVE);

    private final List<Prose> right = new ArrayList<>();
    private final List<Prose> wrong = new ArrayList<>();
    private final List<Prose> all = new ArrayList<>();
    private final List<Prose> hints = new ArrayList<>();

    /** What an item of version 2 says. */
    static Comments of(Node item) {
        Comments comments = new Comments();
        for (Node said : item.children("modalFeedback")) {
            comments.add(said.attribute("identifier") + " " + said.attribute("title"), ItemBody.prose(said));
        }
        return comments;
    }

    /**
     * Add what is said.
     *
     * @param id from whose words it follows to whom it is said
     */
    void add(String id, Prose prose) {
        if (prose.isEmpty()) {
            return;
        }
        if (id.toLowerCase(Locale.ROOT).contains("hint")) {
            hints.add(prose);
        } else if (WRONG.matcher(id).find()) {
            wrong.add(prose);
        } else if (RIGHT.matcher(id).find()) {
            right.add(prose);
        } else {
            all.add(prose);
        }
    }

    List<Prose> hints() {
        return List.copyOf(hints);
    }

    /** The task with what is said to right and wrong answers at its options. */
    Task to(Task task) {
        if (task instanceof Task.TrueFalse truth) {
            return new Task.TrueFalse(
                    truth.truth(),
                    joined(truth.whenTrue(), truth.truth() ? right : wrong),
                    joined(truth.whenFalse(), truth.truth() ? wrong : right));
        }
        if (task instanceof Task.Choice choice && !choice.several()) {
            return new Task.Choice(choice.options().stream().map(this::to).toList(), false, choice.shuffled());
        }
        return task;
    }

    private Task.Option to(Task.Option option) {
        boolean whole = option.share().compareTo(BigDecimal.valueOf(100)) >= 0;
        return new Task.Option(option.text(), option.share(), joined(option.feedback(), whole ? right : wrong));
    }

    private static Prose joined(Prose own, List<Prose> more) {
        List<Prose> said = new ArrayList<>();
        if (!own.isEmpty()) {
            said.add(own);
        }
        said.addAll(more);
        return Item2.joined(said);
    }

    /** What is said to all; what could not be said at an option of its own is said to all too. */
    List<Prose> general(Task task) {
        List<Prose> general = new ArrayList<>(all);
        boolean at = task instanceof Task.TrueFalse || (task instanceof Task.Choice choice && !choice.several());
        if (!at) {
            right.stream().filter(one -> !general.contains(one)).forEach(general::add);
            wrong.stream().filter(one -> !general.contains(one)).forEach(general::add);
        }
        return general;
    }
}
