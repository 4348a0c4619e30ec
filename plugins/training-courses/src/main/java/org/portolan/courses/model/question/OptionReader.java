package org.portolan.courses.model.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.report.Finding;

/** Lines of options, of which one or several are chosen. */
final class OptionReader implements QuizBody {

    private static final Set<String> YES = Set.of("true", "对", "正确");
    private static final Set<String> NO = Set.of("false", "错", "错误");

    private final List<Task.Option> options = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final boolean several;
    private final boolean shuffled;
    private final int next;

    OptionReader(List<String> lines, int from, int firstLine, QuizHead head) {
        several = QuizMarks.SEVERAL.matcher(QuizMarks.bare(lines.get(from))).matches();
        shuffled = head.says("data-randomize");
        Pattern mark = several ? QuizMarks.SEVERAL : QuizMarks.ONE;
        int indent = QuizMarks.indent(lines.get(from));
        int at = from;
        while (at < lines.size()) {
            String line = lines.get(at);
            Matcher option = mark.matcher(QuizMarks.bare(line));
            Matcher said = QuizMarks.SAID.matcher(line);
            if (option.matches()) {
                boolean right = option.group(1).equalsIgnoreCase("x");
                Prose text = Prose.markdown(
                        option.group(2) == null ? "" : option.group(2).strip());
                options.add(right ? Task.Option.right(text) : Task.Option.wrong(text));
                if (text.isEmpty()) {
                    findings.add(QuizText.finding("empty-option", firstLine + at));
                }
            } else if (said.matches()) {
                say(said.group(1).strip());
            } else if (continues(line, indent)) {
                lengthen(line.strip());
            } else {
                break;
            }
            at++;
        }
        next = at;
        if (options.stream().noneMatch(option -> option.share().signum() > 0) && !several) {
            findings.add(QuizText.finding("no-right", firstLine + from));
        }
        if (options.size() == 1) {
            findings.add(QuizText.finding("one-option", firstLine + from));
        }
    }

    private static boolean continues(String line, int indent) {
        String bare = QuizMarks.bare(line);
        return !line.isBlank()
                && QuizMarks.indent(line) >= indent + 2
                && !bare.startsWith("[")
                && !bare.startsWith("<")
                && !bare.startsWith("- ")
                && QuizMarks.fence(line).isEmpty()
                && !QuizMarks.ASTERISKS.matcher(bare).matches();
    }

    private void lengthen(String more) {
        Task.Option last = options.remove(options.size() - 1);
        options.add(new Task.Option(
                Prose.markdown((last.text().text() + " " + more).strip()), last.share(), last.feedback()));
    }

    private void say(String said) {
        Task.Option last = options.remove(options.size() - 1);
        Said words = Said.of(said, last.share());
        String before = last.feedback().text();
        options.add(new Task.Option(
                last.text(),
                words.share(),
                Prose.markdown(before.isEmpty() ? words.text() : before + "\n" + words.text())));
    }

    @Override
    public Task task() {
        boolean truth = !several
                && options.size() == 2
                && YES.contains(word(0))
                && NO.contains(word(1))
                && plain(options.get(0)) != plain(options.get(1));
        return truth
                ? new Task.TrueFalse(
                        plain(options.get(0)),
                        options.get(0).feedback(),
                        options.get(1).feedback())
                : new Task.Choice(options, several, shuffled);
    }

    private String word(int option) {
        return options.get(option).text().text().toLowerCase(Locale.ROOT);
    }

    private static boolean plain(Task.Option option) {
        return option.share().compareTo(BigDecimal.valueOf(100)) == 0;
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
