package org.portolan.courses.intake.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;

/** Answers within a text: {@code {2:MULTICHOICE:wrong#said~=right~%50%half}} (docs.moodle.org, Embedded Answers). */
final class EmbeddedAnswers {

    private static final Set<String> TEXTS = Set.of("SHORTANSWER", "SA", "MW");
    private static final Set<String> CASED = Set.of("SHORTANSWER_C", "SAC", "MWC");
    private static final Set<String> NUMBERS = Set.of("NUMERICAL", "NM");
    private static final Pattern GAP = Pattern.compile(
            "\\{(\\d{0,4})\\s*:\\s*(SHORTANSWER_C|SHORTANSWER|SAC|SA|MWC|MW|NUMERICAL|NM"
                    + "|MULTICHOICE(?:_[HV]?S?)?|MC[HV]?S?|MULTIRESPONSE(?:_H?S?)?|MRH?S?)\\s*:((?:\\\\.|[^}\\\\])*)\\}",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ANSWER = Pattern.compile(
            "^\\s*(?:%(-?\\d{1,3}(?:\\.\\d{0,10})?)%|(=))?((?:\\\\.|[^#\\\\])*)(?:#(.*))?$", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("\\\\([}#~/\"\\\\{=%])");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private EmbeddedAnswers() {}

    private record Piece(BigDecimal share, String text, String feedback) {}

    static Task task(Prose asked) throws NotTaken {
        List<Task.Part> parts = new ArrayList<>();
        Matcher gap = GAP.matcher(asked.text());
        int end = 0;
        boolean any = false;
        while (gap.find()) {
            if (gap.start() > end) {
                parts.add(new Task.Words(new Prose(asked.markup(), asked.text().substring(end, gap.start()))));
            }
            BigDecimal weight = gap.group(1).isEmpty() ? BigDecimal.ONE : new BigDecimal(gap.group(1));
            parts.add(new Task.Gap(task(gap.group(2).toUpperCase(Locale.ROOT), gap.group(3), asked.markup()), weight));
            end = gap.end();
            any = true;
        }
        if (!any) {
            throw new NotTaken("answers");
        }
        if (end < asked.text().length()) {
            parts.add(new Task.Words(new Prose(asked.markup(), asked.text().substring(end))));
        }
        return new Task.Cloze(parts);
    }

    private static Task task(String type, String answers, Prose.Markup markup) throws NotTaken {
        List<Piece> pieces = pieces(answers);
        if (TEXTS.contains(type) || CASED.contains(type)) {
            return new Task.ShortText(
                    pieces.stream()
                            .map(one ->
                                    new Task.Accepted(plain(one.text, markup), one.share, prose(one.feedback, markup)))
                            .toList(),
                    CASED.contains(type));
        }
        if (NUMBERS.contains(type)) {
            List<Task.Range> ranges = new ArrayList<>();
            for (Piece one : pieces) {
                ranges.add(range(one, markup));
            }
            return new Task.Numeric(ranges, "");
        }
        return new Task.Choice(
                pieces.stream()
                        .map(one -> new Task.Option(prose(one.text, markup), one.share, prose(one.feedback, markup)))
                        .toList(),
                type.startsWith("MULTIRESPONSE") || type.startsWith("MR"),
                type.endsWith("S"));
    }

    private static Task.Range range(Piece one, Prose.Markup markup) throws NotTaken {
        String text = plain(one.text, markup);
        Prose said = prose(one.feedback, markup);
        if (text.equals("*")) {
            return new Task.Range(NumericalAnswers.ANY.negate(), NumericalAnswers.ANY, one.share, said);
        }
        int colon = text.indexOf(':');
        String number = colon < 0 ? text : text.substring(0, colon);
        BigDecimal middle = MoodleText.number(number).orElseThrow(() -> new NotTaken("number", text));
        BigDecimal slack = colon < 0
                ? BigDecimal.ZERO
                : MoodleText.number(text.substring(colon + 1))
                        .orElse(BigDecimal.ZERO)
                        .abs();
        return new Task.Range(middle.subtract(slack), middle.add(slack), one.share, said);
    }

    private static List<Piece> pieces(String answers) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder one = new StringBuilder();
        for (int i = 0; i < answers.length(); i++) {
            char c = answers.charAt(i);
            if (c == '~') {
                add(pieces, one);
            } else {
                one.append(c);
                if (c == '\\' && i + 1 < answers.length()) {
                    one.append(answers.charAt(++i));
                }
            }
        }
        add(pieces, one);
        return pieces;
    }

    private static void add(List<Piece> pieces, StringBuilder one) {
        Matcher answer = ANSWER.matcher(one);
        if (!one.isEmpty() && answer.matches()) {
            BigDecimal share = answer.group(1) != null
                    ? new BigDecimal(answer.group(1))
                    : answer.group(2) != null ? WHOLE : BigDecimal.ZERO;
            pieces.add(new Piece(share, shown(answer.group(3)), answer.group(4) == null ? "" : shown(answer.group(4))));
        }
        one.setLength(0);
    }

    private static String shown(String text) {
        return ESCAPED.matcher(text).replaceAll("$1").strip();
    }

    private static String plain(String text, Prose.Markup markup) {
        return markup == Prose.Markup.HTML
                ? Parser.unescapeEntities(text, false).strip()
                : text;
    }

    private static Prose prose(String text, Prose.Markup markup) {
        return text.isEmpty() ? Prose.NONE : new Prose(markup, text);
    }
}
