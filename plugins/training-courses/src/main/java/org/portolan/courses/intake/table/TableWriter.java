package org.portolan.courses.intake.table;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.questions.Found;
import org.portolan.courses.intake.questions.QuestionWriter;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.model.question.QuizText;
import org.portolan.courses.model.question.Task;
import org.portolan.courses.model.question.TaskKind;

/** Writes questions as a table: UTF-8 with its mark, so that spreadsheet programs read Chinese. */
public final class TableWriter implements QuestionWriter {

    private static final List<String> FRONT = List.of("kind", "category", "name", "prompt");
    private static final List<String> BACK = List.of("right", "feedback", "points", "hints", "tags");

    @Override
    public String ending() {
        return ".csv";
    }

    @Override
    public Optional<Text> cannot(Question question) {
        return Optional.empty();
    }

    @Override
    public byte[] write(String title, List<Question> questions, Function<String, Optional<byte[]>> media) {
        int width = questions.stream()
                .mapToInt(one -> options(one.task()).size())
                .max()
                .orElse(0);
        List<String> header = new ArrayList<>(FRONT);
        for (int i = 1; i <= width; i++) {
            header.add("option " + i);
        }
        header.addAll(BACK);
        StringBuilder csv = new StringBuilder("\uFEFF").append(Csv.line(header));
        for (Question question : questions) {
            List<String> cells = new ArrayList<>(List.of(
                    TaskKind.of(question.task()).name().toLowerCase(Locale.ROOT),
                    question.category(),
                    question.name(),
                    prompt(question)));
            List<String> options = options(question.task());
            for (int i = 0; i < width; i++) {
                cells.add(i < options.size() ? options.get(i) : "");
            }
            cells.add(right(question.task()));
            cells.add(CellText.of(question.feedback()));
            cells.add(question.points().toPlainString());
            cells.add(question.hints().stream().map(CellText::of).collect(Collectors.joining("\n")));
            cells.add(String.join(", ", question.tags()));
            csv.append(Csv.line(cells));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Found read(byte[] written) {
        List<List<String>> rows = Csv.read(new String(written, StandardCharsets.UTF_8).substring(1));
        Found found = new Found();
        List<String> header = rows.get(0);
        for (int i = 1; i < rows.size(); i++) {
            Map<String, String> cells = new LinkedHashMap<>();
            List<String> options = new ArrayList<>();
            for (int column = 0; column < header.size(); column++) {
                cells.put(header.get(column), rows.get(i).get(column));
                if (header.get(column).startsWith("option ")) {
                    options.add(rows.get(i).get(column));
                }
            }
            int line = i + 1;
            new RowQuestion(name -> cells.getOrDefault(name, ""), options)
                    .read()
                    .question()
                    .ifPresent(question -> found.question(line, question));
        }
        return found;
    }

    /** A cloze has its gaps in its prompt, in the notation of lessons. */
    private static String prompt(Question question) {
        return question.task() instanceof Task.Cloze
                ? QuizText.write(Question.of("", question.prompt(), question.task()))
                        .strip()
                : CellText.of(question.prompt());
    }

    private static List<String> options(Task task) {
        if (task instanceof Task.Choice choice) {
            return choice.options().stream()
                    .map(option -> CellText.of(option.text()))
                    .toList();
        }
        if (task instanceof Task.Ordering ordering) {
            return ordering.inOrder().stream().map(CellText::of).toList();
        }
        if (task instanceof Task.Matching matching) {
            List<String> options = new ArrayList<>();
            matching.pairs().forEach(pair -> options.add(CellText.of(pair.left()) + " = " + CellText.of(pair.right())));
            matching.more().forEach(right -> options.add("= " + CellText.of(right)));
            return options;
        }
        return List.of();
    }

    private static String right(Task task) {
        if (task instanceof Task.Choice choice) {
            List<String> rights = new ArrayList<>();
            for (int i = 0; i < choice.options().size(); i++) {
                if (choice.options().get(i).share().signum() > 0) {
                    rights.add(Integer.toString(i + 1));
                }
            }
            return String.join("; ", rights);
        }
        if (task instanceof Task.TrueFalse truth) {
            return Boolean.toString(truth.truth());
        }
        if (task instanceof Task.ShortText text) {
            return text.accepted().stream()
                    .filter(one -> one.share().signum() > 0)
                    .map(one -> one.pattern().replace("|", "\\|"))
                    .collect(Collectors.joining("|"));
        }
        if (task instanceof Task.Numeric number) {
            return number.ranges().stream()
                    .filter(range -> range.share().signum() > 0)
                    .map(range -> range(range) + (number.unit().isEmpty() ? "" : " " + number.unit()))
                    .collect(Collectors.joining("|"));
        }
        return task instanceof Task.Essay essay ? CellText.of(essay.sample()) : "";
    }

    private static String range(Task.Range range) {
        BigDecimal slack = range.high().subtract(range.low()).divide(BigDecimal.valueOf(2));
        String middle = range.low().add(slack).toPlainString();
        return slack.signum() == 0 ? middle : middle + "±" + slack.toPlainString();
    }
}
