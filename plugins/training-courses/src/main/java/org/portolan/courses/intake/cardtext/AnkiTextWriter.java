package org.portolan.courses.intake.cardtext;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.questions.Found;
import org.portolan.courses.intake.questions.Htmls;
import org.portolan.courses.intake.questions.QuestionWriter;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.model.question.Task;

/**
 * Writes questions as cards for Anki: a line each, what is asked and what is right, parted by a tab (docs.ankiweb.net,
 * Importing: Text Files).
 */
public final class AnkiTextWriter implements QuestionWriter {

    @Override
    public String ending() {
        return ".txt";
    }

    @Override
    public Optional<Text> cannot(Question question) {
        boolean silent = question.task() instanceof Task.Description
                || (question.task() instanceof Task.Essay essay
                        && essay.sample().isEmpty()
                        && question.feedback().isEmpty());
        return silent ? Optional.of(Text.of("courses.export.cannot.anki")) : Optional.empty();
    }

    @Override
    public byte[] write(String title, List<Question> questions, Function<String, Optional<byte[]>> media) {
        StringBuilder text = new StringBuilder("#separator:tab\n#html:true\n#notetype:Basic\n#deck:")
                .append(title.replaceAll("\\s+", " "))
                .append("\n#tags column:3\n");
        for (Question question : questions) {
            text.append(field(front(question)))
                    .append('\t')
                    .append(field(back(question)))
                    .append('\t')
                    .append(tags(question))
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Cards are not questions any more. */
    @Override
    public Found read(byte[] written) {
        return new Found();
    }

    private static String front(Question question) {
        List<String> parts = new ArrayList<>();
        if (!question.prompt().isEmpty()) {
            parts.add(Htmls.html(question.prompt()));
        }
        if (question.task() instanceof Task.Choice choice) {
            parts.add(list(choice.options().stream().map(Task.Option::text).toList(), "ul"));
        } else if (question.task() instanceof Task.Ordering ordering) {
            parts.add(list(
                    ordering.inOrder().stream()
                            .sorted(Comparator.comparing(Prose::text))
                            .toList(),
                    "ul"));
        } else if (question.task() instanceof Task.Matching matching) {
            parts.add(list(matching.pairs().stream().map(Task.Pair::left).toList(), "ul"));
        } else if (question.task() instanceof Task.Cloze cloze) {
            parts.add(cloze.parts().stream()
                    .map(part -> part instanceof Task.Words words ? Htmls.html(words.text()) : "[…]")
                    .collect(Collectors.joining(" ")));
        }
        return String.join("<br>", parts);
    }

    private static String back(Question question) {
        String right = right(question.task());
        String said = question.feedback().isEmpty() ? "" : "<hr>" + Htmls.html(question.feedback());
        return right + said;
    }

    private static String right(Task task) {
        if (task instanceof Task.Choice choice) {
            return list(
                    choice.options().stream()
                            .filter(option -> option.share().signum() > 0)
                            .map(Task.Option::text)
                            .toList(),
                    "ul");
        }
        if (task instanceof Task.TrueFalse truth) {
            return truth.truth() ? "✓" : "✗";
        }
        if (task instanceof Task.ShortText text) {
            return text.accepted().stream()
                    .filter(one -> one.share().signum() > 0)
                    .map(one -> Htmls.html(Prose.plain(one.pattern())))
                    .collect(Collectors.joining(" / "));
        }
        if (task instanceof Task.Numeric number) {
            return number.ranges().stream()
                            .filter(range -> range.share().signum() > 0)
                            .map(range -> range.low().compareTo(range.high()) == 0
                                    ? range.low().toPlainString()
                                    : range.low().toPlainString() + "–"
                                            + range.high().toPlainString())
                            .collect(Collectors.joining(" / "))
                    + " " + number.unit();
        }
        if (task instanceof Task.Ordering ordering) {
            return list(ordering.inOrder(), "ol");
        }
        if (task instanceof Task.Matching matching) {
            return matching.pairs().stream()
                    .map(pair -> Htmls.html(pair.left()) + " = " + Htmls.html(pair.right()))
                    .collect(Collectors.joining("<br>"));
        }
        if (task instanceof Task.Cloze cloze) {
            return cloze.gaps().stream().map(gap -> right(gap.task())).collect(Collectors.joining("; "));
        }
        return task instanceof Task.Essay essay ? Htmls.html(essay.sample()) : "";
    }

    private static String list(List<Prose> texts, String tag) {
        return texts.stream()
                .map(text -> "<li>" + Htmls.html(text) + "</li>")
                .collect(Collectors.joining("", "<" + tag + ">", "</" + tag + ">"));
    }

    private static String tags(Question question) {
        return question.tags().stream()
                .map(tag -> tag.replaceAll("\\s+", "_").replace("\t", "_"))
                .collect(Collectors.joining(" "));
    }

    /** A field is one line, and quoted where it begins with a quote. */
    private static String field(String html) {
        String line =
                html.replaceAll("\\s*[\\r\\n]+\\s*", " ").replace('\t', ' ').strip();
        return line.startsWith("\"") || line.startsWith("#") ? "\"" + line.replace("\"", "\"\"") + "\"" : line;
    }
}
