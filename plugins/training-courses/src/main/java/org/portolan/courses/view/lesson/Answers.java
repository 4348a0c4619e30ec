package org.portolan.courses.view.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.model.question.Answer;
import org.portolan.courses.model.question.Miss;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;
import org.portolan.courses.model.question.Verdict;

/** Answers and verdicts as words, in Markdown. */
final class Answers {

    private Answers() {}

    /** What was answered. */
    static String words(Task task, Answer answer, Desk desk) {
        if (task instanceof Task.Choice choice && answer instanceof Answer.Chosen chosen) {
            return list(chosen.options().stream()
                    .sorted()
                    .map(at -> choice.options().get(at).text())
                    .toList());
        }
        if (answer instanceof Answer.Said truth) {
            return desk.say(Text.of(truth.truth() ? "courses.lesson.true" : "courses.lesson.false"));
        }
        if (answer instanceof Answer.Written written) {
            return "**" + written.text() + "**";
        }
        if (task instanceof Task.Ordering ordering && answer instanceof Answer.Arranged arranged) {
            List<String> lines = new ArrayList<>();
            arranged.places()
                    .forEach(at -> lines.add((lines.size() + 1) + ". "
                            + ordering.inOrder().get(at).text()));
            return String.join("\n", lines);
        }
        if (task instanceof Task.Matching matching && answer instanceof Answer.Matched matched) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < matching.pairs().size(); i++) {
                int right = matched.rights().get(i);
                lines.add("- " + matching.pairs().get(i).left().text() + " – "
                        + (right < 0 ? "" : matching.rights().get(right).text()));
            }
            return String.join("\n", lines);
        }
        if (task instanceof Task.Cloze cloze && answer instanceof Answer.Filled filled) {
            List<String> gaps = new ArrayList<>();
            for (int i = 0; i < filled.gaps().size(); i++) {
                gaps.add("[" + (i + 1) + "] "
                        + words(cloze.gaps().get(i).task(), filled.gaps().get(i), desk));
            }
            return String.join("  \n", gaps);
        }
        return "";
    }

    private static String list(List<Prose> options) {
        return options.stream().map(option -> "- " + option.text()).collect(Collectors.joining("\n"));
    }

    /** What is said to an answer: right or not, what the question says to it, what was wrong. */
    static String said(Verdict verdict, Prose why, Desk desk) {
        List<String> lines = new ArrayList<>();
        String key = !verdict.judged() ? "unjudged" : verdict.right() ? "right" : "wrong";
        lines.add("**" + desk.say(Text.of("courses.lesson." + key)) + "**");
        verdict.feedback().forEach(prose -> lines.add(prose.text()));
        if (!verdict.right()) {
            verdict.misses().stream()
                    .map(Miss::kind)
                    .distinct()
                    .map(kind -> Text.of("courses.miss." + kind.name().toLowerCase(Locale.ROOT)))
                    .forEach(text -> lines.add(desk.say(text)));
        } else if (!why.isEmpty()) {
            lines.add(why.text());
        }
        return String.join("\n\n", lines);
    }
}
