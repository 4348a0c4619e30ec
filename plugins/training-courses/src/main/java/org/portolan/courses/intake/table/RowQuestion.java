package org.portolan.courses.intake.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.text.Text;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.model.question.QuizText;
import org.portolan.courses.model.question.Task;

/** A row of a table as a question. What the row does not say of its kind follows from its options and its answer. */
final class RowQuestion {

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z](?:[\\s,;、，；]*[A-Za-z])*");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}(?:[\\s,;、，；]+\\d{1,2})*");
    private static final Pattern RANGE = Pattern.compile(
            "\\s*([+-]?\\d+(?:\\.\\d+)?)\\s*(?:(?:±|\\+/-)\\s*(\\d+(?:\\.\\d+)?)|(?:\\.\\.|–)\\s*([+-]?\\d+(?:\\.\\d+)?))?\\s*(\\S.*)?");
    private static final Set<String> YES = Set.of("true", "t", "yes", "y", "对", "正确", "是", "√");
    private static final Set<String> NO = Set.of("false", "f", "no", "n", "错", "错误", "否", "×");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Function<String, String> cell;
    private final List<String> options;

    RowQuestion(Function<String, String> cell, List<String> options) {
        this.cell = cell;
        this.options = options.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** What came of it: a question, or why there is none. */
    record Read(Optional<Question> question, Text trouble) {}

    Read read() {
        String right = cell.apply("right").strip();
        String prompt = cell.apply("prompt").strip();
        Optional<Task> task = task(kind(right), right, prompt);
        if (task.isEmpty()) {
            return new Read(Optional.empty(), Text.of("courses.sheet.not", right));
        }
        BigDecimal points =
                number(cell.apply("points")).filter(p -> p.signum() >= 0).orElse(BigDecimal.ONE);
        return new Read(
                Optional.of(new Question(
                        cell.apply("name"),
                        cell.apply("category"),
                        task.get() instanceof Task.Cloze ? gaps(prompt).prompt() : CellText.read(prompt),
                        task.get(),
                        points,
                        list(cell.apply("hints"), "\\n").stream()
                                .map(CellText::read)
                                .toList(),
                        CellText.read(cell.apply("feedback")),
                        list(cell.apply("tags"), "[,;，；]"),
                        List.of())),
                Text.EMPTY);
    }

    private static List<String> list(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** The kind that the row names, in either language, or the one that fits. */
    private String kind(String right) {
        String said = cell.apply("kind")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('-', '_')
                .replace(' ', '_');
        String known = switch (said) {
            case "single", "single_choice", "multiple_choice", "choice", "mc", "单选", "单选题" -> "single";
            case "several", "multiple", "multiple_answers", "multi", "多选", "多选题" -> "several";
            case "true_false", "tf", "truefalse", "判断", "判断题" -> "true_false";
            case "short_text", "text", "short_answer", "shortanswer", "填空", "填空题" -> "short_text";
            case "numeric", "numerical", "number", "计算", "计算题", "数值" -> "numeric";
            case "ordering", "order", "排序", "排序题" -> "ordering";
            case "matching", "match", "配对", "配对题", "连线题" -> "matching";
            case "cloze", "gaps", "完形" -> "cloze";
            case "essay", "free", "简答", "简答题", "问答", "问答题" -> "essay";
            case "description", "说明" -> "description";
            default -> "";
        };
        if (!known.isEmpty()) {
            return known;
        }
        if (!options.isEmpty()) {
            return options.stream().allMatch(one -> one.contains(" = "))
                    ? "matching"
                    : rights(right).size() > 1 ? "several" : "single";
        }
        boolean truth = YES.contains(right.toLowerCase(Locale.ROOT)) || NO.contains(right.toLowerCase(Locale.ROOT));
        boolean range = RANGE.matcher(right).matches();
        return truth ? "true_false" : range ? "numeric" : right.isEmpty() ? "essay" : "short_text";
    }

    private Optional<Task> task(String kind, String right, String prompt) {
        return switch (kind) {
            case "single", "several" -> choice(kind.equals("several"), right);
            case "true_false" -> truth(right.toLowerCase(Locale.ROOT));
            case "short_text" -> right.isEmpty() ? Optional.empty() : Optional.of(text(right));
            case "numeric" -> numeric(right);
            case "ordering" ->
                options.size() < 2
                        ? Optional.empty()
                        : Optional.of(new Task.Ordering(
                                options.stream().map(CellText::read).toList()));
            case "matching" -> matching();
            case "cloze" -> Optional.of(gaps(prompt).task()).filter(task -> task instanceof Task.Cloze);
            case "essay" -> Optional.of(new Task.Essay(CellText.read(right)));
            default -> Optional.of(new Task.Description());
        };
    }

    /** The prompt of a cloze is written in the notation of lessons. */
    private static QuizText.Reading gaps(String prompt) {
        return QuizText.read(prompt.lines().toList(), 1);
    }

    private Optional<Task> choice(boolean several, String right) {
        Set<Integer> rights = rights(right);
        if (options.isEmpty() || rights.isEmpty()) {
            return Optional.empty();
        }
        List<Task.Option> read = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            Prose text = CellText.read(options.get(i));
            read.add(rights.contains(i) ? Task.Option.right(text) : Task.Option.wrong(text));
        }
        return Optional.of(new Task.Choice(read, several, false));
    }

    /** Which options are right: by their words, their letters, or their numbers from 1. */
    private Set<Integer> rights(String right) {
        Set<Integer> rights = new HashSet<>();
        if (options.contains(right)) {
            return Set.of(options.indexOf(right));
        }
        if (NUMBERS.matcher(right).matches()) {
            list(right, "[\\s,;、，；]+").forEach(one -> rights.add(Integer.parseInt(one) - 1));
        } else if (LETTERS.matcher(right).matches()) {
            right.toUpperCase(Locale.ROOT).chars().filter(Character::isLetter).forEach(c -> rights.add(c - 'A'));
        } else {
            list(right, "[|\\n]").forEach(one -> rights.add(options.indexOf(one)));
        }
        return rights.stream().allMatch(i -> i >= 0 && i < options.size()) ? rights : Set.of();
    }

    private static Optional<Task> truth(String right) {
        boolean yes = YES.contains(right);
        return yes || NO.contains(right)
                ? Optional.of(new Task.TrueFalse(yes, Prose.NONE, Prose.NONE))
                : Optional.empty();
    }

    private static Task text(String right) {
        return new Task.ShortText(
                list(right, "(?<!\\\\)\\|").stream()
                        .map(one -> new Task.Accepted(one.replace("\\|", "|"), WHOLE, Prose.NONE))
                        .toList(),
                false);
    }

    private static Optional<Task> numeric(String right) {
        List<Task.Range> ranges = new ArrayList<>();
        String unit = "";
        for (String one : list(right, "\\|")) {
            Matcher range = RANGE.matcher(one);
            if (!range.matches()) {
                return Optional.empty();
            }
            BigDecimal first = new BigDecimal(range.group(1));
            BigDecimal slack = range.group(2) == null ? BigDecimal.ZERO : new BigDecimal(range.group(2));
            BigDecimal low = range.group(3) == null ? first.subtract(slack) : first.min(new BigDecimal(range.group(3)));
            BigDecimal high = range.group(3) == null ? first.add(slack) : first.max(new BigDecimal(range.group(3)));
            ranges.add(new Task.Range(low, high, WHOLE, Prose.NONE));
            unit = range.group(4) == null ? unit : range.group(4).strip();
        }
        return ranges.isEmpty() ? Optional.empty() : Optional.of(new Task.Numeric(ranges, unit));
    }

    private Optional<Task> matching() {
        List<Task.Pair> pairs = new ArrayList<>();
        List<Prose> more = new ArrayList<>();
        for (String option : options) {
            int equals = option.startsWith("= ") ? 0 : option.indexOf(" = ") + 1;
            Prose left = CellText.read(option.substring(0, equals).strip());
            Prose right = CellText.read(
                    option.substring(Math.min(option.length(), equals + 1)).strip());
            if (left.isEmpty()) {
                more.add(right);
            } else {
                pairs.add(new Task.Pair(left, right));
            }
        }
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new Task.Matching(pairs, more));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.strip().matches("\\d{1,9}(\\.\\d{1,6})?")
                ? Optional.of(new BigDecimal(text.strip()))
                : Optional.empty();
    }
}
