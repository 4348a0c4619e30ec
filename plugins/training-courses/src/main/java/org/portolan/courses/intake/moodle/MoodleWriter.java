package org.portolan.courses.intake.moodle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.questions.Found;
import org.portolan.courses.intake.questions.QuestionWriter;
import org.portolan.courses.intake.xml.Markup;
import org.portolan.courses.intake.xml.XmlFile;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.model.question.Task;

/** Writes questions as Moodle's XML, with their pictures. */
public final class MoodleWriter implements QuestionWriter {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public String ending() {
        return ".xml";
    }

    @Override
    public Optional<Text> cannot(Question question) {
        return Optional.empty();
    }

    @Override
    public byte[] write(String title, List<Question> questions, Function<String, Optional<byte[]>> media) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- ")
                .append(Markup.escape(title.replace("--", "- -")))
                .append(" -->\n<quiz>\n");
        String category = "";
        for (Question question : questions) {
            if (!question.category().equals(category)) {
                category = question.category();
                xml.append("<question type=\"category\"><category><text>$course$/top/")
                        .append(Markup.escape(category))
                        .append("</text></category></question>\n");
            }
            one(xml, question, media);
        }
        return xml.append("</quiz>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Found read(byte[] written) {
        try {
            return MoodleFile.read(XmlFile.read(written, "export"));
        } catch (Refusal ownFault) {
            throw new IllegalStateException("Moodle XML that was just written cannot be read", ownFault);
        }
    }

    private static void one(StringBuilder xml, Question question, Function<String, Optional<byte[]>> media) {
        Task task = question.task();
        xml.append("<question type=\"").append(type(task)).append("\">\n<name><text>");
        xml.append(Markup.escape(question.name())).append("</text></name>\n");
        Prose asked = task instanceof Task.Cloze cloze ? GapText.of(question.prompt(), cloze) : question.prompt();
        xml.append("<questiontext").append(format(asked)).append("><text>").append(Markup.escape(asked.text()));
        xml.append("</text>\n");
        for (String name : question.media()) {
            media.apply(name)
                    .ifPresent(bytes -> xml.append("<file name=\"")
                            .append(Markup.escape(name).replace("\"", "&quot;"))
                            .append("\" path=\"/\" encoding=\"base64\">")
                            .append(Base64.getEncoder().encodeToString(bytes))
                            .append("</file>\n"));
        }
        xml.append("</questiontext>\n");
        text(xml, "generalfeedback", question.feedback());
        xml.append("<defaultgrade>").append(question.points().toPlainString()).append("</defaultgrade>\n");
        question.tags().stream()
                .filter(tag -> tag.startsWith("id:"))
                .findFirst()
                .ifPresent(tag -> xml.append("<idnumber>")
                        .append(Markup.escape(tag.substring(3)))
                        .append("</idnumber>\n"));
        answers(xml, task);
        question.hints().forEach(hint -> text(xml, "hint", hint));
        xml.append("<tags>");
        question.tags().stream()
                .filter(tag -> !tag.startsWith("id:"))
                .forEach(tag ->
                        xml.append("<tag><text>").append(Markup.escape(tag)).append("</text></tag>"));
        xml.append("</tags>\n</question>\n");
    }

    private static String type(Task task) {
        if (task instanceof Task.Choice) {
            return "multichoice";
        }
        if (task instanceof Task.TrueFalse) {
            return "truefalse";
        }
        if (task instanceof Task.ShortText) {
            return "shortanswer";
        }
        if (task instanceof Task.Numeric) {
            return "numerical";
        }
        if (task instanceof Task.Ordering) {
            return "ordering";
        }
        if (task instanceof Task.Matching) {
            return "matching";
        }
        if (task instanceof Task.Cloze) {
            return "cloze";
        }
        return task instanceof Task.Essay ? "essay" : "description";
    }

    private static void answers(StringBuilder xml, Task task) {
        if (task instanceof Task.Choice choice) {
            choice(xml, choice);
        } else if (task instanceof Task.TrueFalse truth) {
            answer(xml, truth.truth() ? WHOLE : BigDecimal.ZERO, Prose.plain("true"), truth.whenTrue(), "");
            answer(xml, truth.truth() ? BigDecimal.ZERO : WHOLE, Prose.plain("false"), truth.whenFalse(), "");
        } else if (task instanceof Task.ShortText text) {
            xml.append("<usecase>").append(text.caseMatters() ? 1 : 0).append("</usecase>\n");
            text.accepted().forEach(one -> answer(xml, one.share(), Prose.plain(one.pattern()), one.feedback(), ""));
        } else if (task instanceof Task.Numeric number) {
            number(xml, number);
        } else if (task instanceof Task.Ordering ordering) {
            for (int i = 0; i < ordering.inOrder().size(); i++) {
                answer(xml, BigDecimal.valueOf(i + 1), ordering.inOrder().get(i), Prose.NONE, "");
            }
        } else if (task instanceof Task.Matching matching) {
            matching.pairs().forEach(pair -> pair(xml, pair.left(), pair.right()));
            matching.more().forEach(right -> pair(xml, Prose.NONE, right));
        } else if (task instanceof Task.Essay essay) {
            text(xml, "graderinfo", essay.sample());
        }
    }

    private static void choice(StringBuilder xml, Task.Choice choice) {
        BigDecimal sum = choice.options().stream()
                .map(Task.Option::share)
                .filter(share -> share.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        xml.append("<single>").append(!choice.several()).append("</single>\n<shuffleanswers>");
        xml.append(choice.shuffled()).append("</shuffleanswers>\n");
        for (Task.Option option : choice.options()) {
            boolean part = choice.several() && option.share().signum() > 0 && sum.compareTo(WHOLE) > 0;
            BigDecimal share =
                    part ? option.share().multiply(WHOLE).divide(sum, MathContext.DECIMAL32) : option.share();
            answer(xml, share, option.text(), option.feedback(), "");
        }
    }

    private static void number(StringBuilder xml, Task.Numeric number) {
        for (Task.Range range : number.ranges()) {
            boolean any = range.high().compareTo(NumericalAnswers.ANY) >= 0;
            BigDecimal slack = range.high().subtract(range.low()).divide(BigDecimal.valueOf(2));
            String value = any ? "*" : range.low().add(slack).toPlainString();
            String tolerance = "<tolerance>" + (any ? "0" : slack.toPlainString()) + "</tolerance>";
            answer(xml, range.share(), Prose.plain(value), range.feedback(), tolerance);
        }
        if (!number.unit().isEmpty()) {
            xml.append("<units><unit><multiplier>1</multiplier><unit_name>")
                    .append(Markup.escape(number.unit()))
                    .append("</unit_name></unit></units>\n");
        }
    }

    private static void pair(StringBuilder xml, Prose left, Prose right) {
        xml.append("<subquestion").append(format(left)).append("><text>").append(Markup.escape(left.text()));
        xml.append("</text><answer").append(right.markup() == Prose.Markup.PLAIN ? "" : format(right));
        xml.append("><text>").append(Markup.escape(right.text())).append("</text></answer></subquestion>\n");
    }

    private static void answer(StringBuilder xml, BigDecimal share, Prose text, Prose said, String more) {
        BigDecimal fraction = share.setScale(5, RoundingMode.HALF_UP).stripTrailingZeros();
        xml.append("<answer fraction=\"")
                .append(fraction.toPlainString())
                .append('"')
                .append(format(text));
        xml.append("><text>")
                .append(Markup.escape(text.text()))
                .append("</text>")
                .append(more);
        text(xml, "feedback", said);
        xml.append("</answer>\n");
    }

    private static void text(StringBuilder xml, String name, Prose prose) {
        if (!prose.isEmpty()) {
            xml.append('<').append(name).append(format(prose)).append("><text>");
            xml.append(Markup.escape(prose.text()))
                    .append("</text></")
                    .append(name)
                    .append(">\n");
        }
    }

    private static String format(Prose prose) {
        return switch (prose.markup()) {
            case HTML -> " format=\"html\"";
            case MARKDOWN -> " format=\"markdown\"";
            case PLAIN -> " format=\"plain_text\"";
        };
    }
}
