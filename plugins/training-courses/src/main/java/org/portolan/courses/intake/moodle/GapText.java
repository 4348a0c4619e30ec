package org.portolan.courses.intake.moodle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.portolan.courses.intake.questions.Htmls;
import org.portolan.courses.intake.xml.Markup;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;

/** Writes a text with gaps as Moodle embeds its answers. */
final class GapText {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private GapText() {}

    static Prose of(Prose prompt, Task.Cloze cloze) {
        StringBuilder html = new StringBuilder();
        if (!prompt.isEmpty()) {
            html.append("<p>").append(Htmls.html(prompt)).append("</p>\n");
        }
        for (Task.Part part : cloze.parts()) {
            if (part instanceof Task.Gap gap) {
                html.append(gap(gap));
            } else {
                html.append(words(((Task.Words) part).text()));
            }
        }
        return Prose.html(html.toString());
    }

    /** Blanks at the ends of a piece part it from its gaps, and Markdown would lose them. */
    private static String words(Prose prose) {
        String text = prose.text();
        String bare = text.strip();
        String before = text.substring(0, text.length() - text.stripLeading().length());
        String after = bare.isEmpty() ? "" : text.substring(text.stripTrailing().length());
        return before + Htmls.html(new Prose(prose.markup(), bare)) + after;
    }

    private static String gap(Task.Gap gap) {
        String weight = gap.weight().setScale(0, RoundingMode.HALF_UP).toPlainString();
        Task task = gap.task();
        if (task instanceof Task.ShortText text) {
            return "{" + weight + (text.caseMatters() ? ":SHORTANSWER_C:" : ":SHORTANSWER:")
                    + text.accepted().stream()
                            .map(one -> answer(one.share(), Markup.escape(one.pattern()), one.feedback()))
                            .collect(Collectors.joining("~"))
                    + "}";
        }
        if (task instanceof Task.Numeric number) {
            return "{" + weight + ":NUMERICAL:"
                    + number.ranges().stream()
                            .map(one -> answer(one.share(), range(one), one.feedback()))
                            .collect(Collectors.joining("~"))
                    + "}";
        }
        Task.Choice choice = (Task.Choice) task;
        String type = choice.several() ? "MULTIRESPONSE" : "MULTICHOICE";
        return "{" + weight + ":" + type + (choice.shuffled() ? "_S:" : ":")
                + choice.options().stream()
                        .map(one -> answer(one.share(), Htmls.html(one.text()), one.feedback()))
                        .collect(Collectors.joining("~"))
                + "}";
    }

    private static String range(Task.Range range) {
        if (range.high().compareTo(NumericalAnswers.ANY) >= 0) {
            return "*";
        }
        BigDecimal slack = range.high().subtract(range.low()).divide(BigDecimal.valueOf(2));
        return range.low().add(slack).toPlainString() + ":" + slack.toPlainString();
    }

    private static String answer(BigDecimal share, String html, Prose said) {
        String right = share.compareTo(WHOLE) == 0
                ? "="
                : share.signum() == 0 ? "" : "%" + share.stripTrailingZeros().toPlainString() + "%";
        return right + escape(html) + (said.isEmpty() ? "" : "#" + escape(Htmls.html(said)));
    }

    private static String escape(String html) {
        return html.replace("\\", "\\\\")
                .replace("}", "\\}")
                .replace("~", "\\~")
                .replace("#", "\\#");
    }
}
