package org.portolan.courses.model.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.portolan.api.report.Finding;

/**
 * What stands below a quiz without a blank line between: hints, a script, the solution.
 *
 * @param next the line behind it, as an index
 */
record QuizTail(int next, List<Prose> hints, String script, Prose solution, List<Finding> findings) {

    static QuizTail read(List<String> lines, int from, int firstLine) {
        List<Prose> hints = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        StringBuilder script = new StringBuilder();
        Prose solution = Prose.NONE;
        int at = from;
        while (at < lines.size()) {
            String bare = QuizMarks.bare(lines.get(at));
            Matcher hint = QuizMarks.HINT.matcher(bare);
            if (hint.matches()) {
                hints.add(Prose.markdown(hint.group(1).strip()));
                at++;
            } else if (bare.toLowerCase(Locale.ROOT).startsWith("<script")) {
                int end = at;
                while (end < lines.size()
                        && !lines.get(end).toLowerCase(Locale.ROOT).contains("</script>")) {
                    end++;
                }
                script.append(String.join("\n", lines.subList(at, Math.min(end + 1, lines.size()))));
                at = end + 1;
            } else if (QuizMarks.ASTERISKS.matcher(bare).matches() && solution.isEmpty()) {
                int end = end(lines, at + 1);
                if (end == lines.size() && closesEffect(lines, from)) {
                    break;
                }
                if (end == lines.size()) {
                    findings.add(QuizText.finding("solution", firstLine + at));
                }
                solution = Prose.markdown(outdented(lines.subList(at + 1, end)).strip());
                at = end + 1;
            } else {
                break;
            }
        }
        return new QuizTail(Math.min(at, lines.size()), hints, script.toString(), solution, findings);
    }

    /** True where a block between asterisks was begun above, as {@code {{1}}} begins one, and is still open. */
    private static boolean closesEffect(List<String> lines, int from) {
        boolean open = false;
        for (int at = 1; at < from; at++) {
            boolean asterisks =
                    QuizMarks.ASTERISKS.matcher(lines.get(at).strip()).matches();
            boolean effect = QuizMarks.EFFECT.matcher(lines.get(at - 1).strip()).matches();
            open = (asterisks && (effect || open)) != open;
        }
        return open;
    }

    private static int end(List<String> lines, int from) {
        String fence = "";
        for (int at = from; at < lines.size(); at++) {
            String line = lines.get(at);
            if (fence.isEmpty() && QuizMarks.ASTERISKS.matcher(line.strip()).matches()) {
                return at;
            }
            fence = fence.isEmpty() ? QuizMarks.fence(line) : QuizMarks.closes(fence, line) ? "" : fence;
        }
        return lines.size();
    }

    private static String outdented(List<String> lines) {
        int least = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(QuizMarks::indent)
                .min()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        lines.forEach(
                line -> text.append(line.isBlank() ? "" : line.substring(least)).append('\n'));
        return text.toString();
    }
}
