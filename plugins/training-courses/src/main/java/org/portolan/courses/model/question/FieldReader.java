package org.portolan.courses.model.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.portolan.api.report.Finding;

/** A field that stands alone: a text, a number, a list to choose from, or room to write freely. */
final class FieldReader implements QuizBody {

    private static final String ARROW = " -> ";

    private final Task task;
    private final List<Finding> findings = new ArrayList<>();
    private final int next;

    FieldReader(List<String> lines, int from, int count, int firstLine, QuizHead head) {
        StringBuilder joined = new StringBuilder(QuizMarks.bare(lines.get(from)));
        lines.subList(from + 1, from + count).forEach(line -> joined.append(' ').append(line.strip()));
        int at = from + count;
        List<String> said = new ArrayList<>();
        while (at < lines.size()) {
            Matcher words = QuizMarks.SAID.matcher(lines.get(at));
            if (!words.matches()) {
                break;
            }
            said.add(words.group(1).strip());
            at++;
        }
        next = at;
        String bare = joined.toString().strip();
        if (QuizMarks.FREE.matcher(bare).matches()) {
            task = new Task.Essay(Prose.markdown(String.join("\n", said)));
        } else {
            task = said(FieldText.task(bare.substring(2, bare.length() - 2), head.says("data-case")), said);
            if (task instanceof Task.Choice choice
                    && choice.options().stream().noneMatch(o -> o.share().signum() > 0)) {
                findings.add(QuizText.finding("no-right", firstLine + from));
            }
        }
    }

    /** Add what is said to one answer or another. */
    private static Task said(Task task, List<String> said) {
        Task with = task;
        for (String words : said) {
            int arrow = words.indexOf(ARROW);
            String answer = arrow < 0 ? "" : words.substring(0, arrow).strip();
            String rest =
                    arrow < 0 ? words : words.substring(arrow + ARROW.length()).strip();
            with = said(with, answer, rest);
        }
        return with;
    }

    private static Task said(Task task, String answer, String rest) {
        if (task instanceof Task.ShortText text) {
            List<Task.Accepted> accepted = new ArrayList<>(text.accepted());
            if (answer.isEmpty()) {
                Task.Accepted first = accepted.get(0);
                Said said = Said.of(rest, first.share());
                accepted.set(0, new Task.Accepted(first.pattern(), said.share(), Prose.markdown(said.text())));
            } else {
                Said said = Said.of(rest, Verdict.WHOLE);
                accepted.add(new Task.Accepted(answer, said.share(), Prose.markdown(said.text())));
            }
            return new Task.ShortText(accepted, text.caseMatters());
        }
        if (task instanceof Task.Numeric number) {
            List<Task.Range> ranges = new ArrayList<>(number.ranges());
            Optional<Task.Range> other = answer.isEmpty() ? Optional.empty() : FieldText.range(answer);
            if (other.isPresent()) {
                Said said = Said.of(rest, Verdict.WHOLE);
                ranges.add(new Task.Range(
                        other.get().low(), other.get().high(), said.share(), Prose.markdown(said.text())));
            } else {
                Task.Range first = ranges.get(0);
                Said said = Said.of(rest, first.share());
                ranges.set(0, new Task.Range(first.low(), first.high(), said.share(), Prose.markdown(said.text())));
            }
            return new Task.Numeric(ranges, number.unit());
        }
        if (task instanceof Task.Choice choice) {
            List<Task.Option> options = choice.options().stream()
                    .map(option -> option.text().text().equals(answer) ? saidTo(option, rest) : option)
                    .toList();
            return new Task.Choice(options, false, choice.shuffled());
        }
        return task;
    }

    private static Task.Option saidTo(Task.Option option, String rest) {
        Said said = Said.of(rest, option.share());
        return new Task.Option(option.text(), said.share(), Prose.markdown(said.text()));
    }

    @Override
    public Task task() {
        return task;
    }

    @Override
    public int next() {
        return next;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }
}
