package org.portolan.courses.intake.gift;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.questions.Found;
import org.portolan.courses.intake.questions.QuestionWriter;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.model.question.Task;

/** Writes questions as GIFT. */
public final class GiftWriter implements QuestionWriter {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public String ending() {
        return ".gift";
    }

    @Override
    public Optional<Text> cannot(Question question) {
        return question.task() instanceof Task.Ordering || question.task() instanceof Task.Cloze
                ? Optional.of(Text.of("courses.export.cannot.gift"))
                : Optional.empty();
    }

    @Override
    public byte[] write(String title, List<Question> questions, Function<String, Optional<byte[]>> media) {
        StringBuilder text =
                new StringBuilder("// ").append(title.replace('\n', ' ')).append("\n\n");
        String category = "";
        for (Question question : questions) {
            if (!question.category().equals(category)) {
                category = question.category();
                text.append("$CATEGORY: ")
                        .append(category.isEmpty() ? "top" : category)
                        .append("\n\n");
            }
            text.append(one(question)).append("\n\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Found read(byte[] written) {
        return GiftFile.read(new String(written, StandardCharsets.UTF_8));
    }

    private static String one(Question question) {
        StringBuilder text = new StringBuilder();
        if (!question.tags().isEmpty()) {
            text.append(question.tags().stream()
                    .map(tag -> "[" + (tag.startsWith("id:") ? tag : "tag:" + tag).replace("]", "\\]") + "]")
                    .collect(Collectors.joining(" ", "// ", "\n")));
        }
        if (!question.name().isEmpty()) {
            text.append("::").append(GiftText.escape(question.name())).append("::");
        }
        String format = format(question.prompt());
        text.append(marked(question.prompt(), "moodle"));
        if (!(question.task() instanceof Task.Description)) {
            String general = question.feedback().isEmpty() ? "" : "####" + marked(question.feedback(), format);
            text.append(" {")
                    .append(answers(question.task(), format))
                    .append(general)
                    .append("}");
        }
        return text.toString();
    }

    private static String answers(Task task, String format) {
        if (task instanceof Task.Choice choice) {
            return choice(choice, format);
        }
        if (task instanceof Task.TrueFalse truth) {
            Prose right = truth.truth() ? truth.whenTrue() : truth.whenFalse();
            Prose wrong = truth.truth() ? truth.whenFalse() : truth.whenTrue();
            String second = right.isEmpty() ? "" : "#" + marked(right, format);
            String first = wrong.isEmpty() && second.isEmpty() ? "" : "#" + marked(wrong, format);
            return (truth.truth() ? "TRUE" : "FALSE") + first + second;
        }
        if (task instanceof Task.ShortText text) {
            return text.accepted().stream()
                    .map(one -> "\n\t=" + weight(one.share(), WHOLE) + GiftText.escape(one.pattern())
                            + said(one.feedback(), format))
                    .collect(Collectors.joining("", "", "\n"));
        }
        if (task instanceof Task.Numeric number) {
            return number.ranges().stream()
                    .map(range ->
                            "\n\t=" + weight(range.share(), WHOLE) + range(range) + said(range.feedback(), format))
                    .collect(Collectors.joining("", "#", "\n"));
        }
        if (task instanceof Task.Matching matching) {
            String pairs = matching.pairs().stream()
                    .map(pair -> "\n\t=" + marked(pair.left(), format) + " -> " + marked(pair.right(), format))
                    .collect(Collectors.joining());
            return pairs
                    + matching.more().stream()
                            .map(right -> "\n\t= -> " + marked(right, format))
                            .collect(Collectors.joining("", "", "\n"));
        }
        return "";
    }

    private static String choice(Task.Choice choice, String format) {
        BigDecimal sum = choice.options().stream()
                .map(Task.Option::share)
                .filter(share -> share.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        StringBuilder text = new StringBuilder();
        boolean marked =
                choice.options().stream().anyMatch(option -> option.share().compareTo(WHOLE) == 0);
        for (Task.Option option : choice.options()) {
            BigDecimal share = option.share();
            if (choice.several() && share.signum() > 0 && sum.compareTo(WHOLE) > 0) {
                share = share.multiply(WHOLE).divide(sum, MathContext.DECIMAL32);
            }
            boolean right = !choice.several() && (share.compareTo(WHOLE) == 0 || (!marked && share.signum() > 0));
            text.append("\n\t")
                    .append(right ? "=" + weight(share, WHOLE) : "~" + weight(share, BigDecimal.ZERO))
                    .append(marked(option.text(), format))
                    .append(said(option.feedback(), format));
        }
        return text.append('\n').toString();
    }

    private static String weight(BigDecimal share, BigDecimal usual) {
        return share.compareTo(usual) == 0
                ? ""
                : "%"
                        + share.setScale(5, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString() + "%";
    }

    private static String range(Task.Range range) {
        if (range.high().compareTo(GiftNumber.ANY) >= 0 && range.low().compareTo(GiftNumber.ANY.negate()) <= 0) {
            return "*";
        }
        BigDecimal slack = range.high().subtract(range.low()).divide(BigDecimal.valueOf(2));
        return range.low().add(slack).toPlainString() + (slack.signum() == 0 ? "" : ":" + slack.toPlainString());
    }

    private static String said(Prose feedback, String format) {
        return feedback.isEmpty() ? "" : " #" + marked(feedback, format);
    }

    private static String format(Prose prose) {
        return switch (prose.markup()) {
            case HTML -> "html";
            case MARKDOWN -> "markdown";
            case PLAIN -> prose.text().matches("(?s).*[<&\\[].*|.*\\s\\s.*") ? "plain" : "moodle";
        };
    }

    private static String marked(Prose prose, String around) {
        String format = format(prose);
        return (format.equals(around) ? "" : "[" + format + "]")
                + GiftText.escape(prose.text().strip());
    }
}
