package org.portolan.courses.model.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between the double brackets of a field. */
final class FieldText {

    private static final String NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?";
    private static final Pattern AROUND =
            Pattern.compile("\\s*(" + NUMBER + ")\\s*(?:±|\\+/-|\\+-)\\s*(\\d*\\.?\\d+)\\s*(\\S.*)?\\s*");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(" + NUMBER + ")\\s*(?:\\.\\.|…)\\s*(" + NUMBER + ")\\s*(\\S.*)?\\s*");

    private FieldText() {}

    static Task task(String inside, boolean caseMatters) {
        Matcher around = AROUND.matcher(inside);
        Matcher between = BETWEEN.matcher(inside);
        Optional<Task.Range> range = range(inside);
        if (range.isPresent()) {
            String unit = around.matches() ? around.group(3) : between.matches() ? between.group(3) : "";
            return new Task.Numeric(List.of(range.get()), unit == null ? "" : unit.strip());
        }
        List<String> parts = parts(inside);
        boolean list = parts.stream().anyMatch(FieldText::isRight);
        if (list && parts.size() > 1) {
            return new Task.Choice(parts.stream().map(FieldText::option).toList(), false, false);
        }
        return new Task.ShortText(
                parts.stream()
                        .map(part -> new Task.Accepted(plain(part), Verdict.WHOLE, Prose.NONE))
                        .toList(),
                caseMatters);
    }

    static Optional<Task.Range> range(String inside) {
        Matcher around = AROUND.matcher(inside);
        if (around.matches()) {
            BigDecimal middle = new BigDecimal(around.group(1));
            BigDecimal slack = new BigDecimal(around.group(2));
            return Optional.of(new Task.Range(middle.subtract(slack), middle.add(slack), Verdict.WHOLE, Prose.NONE));
        }
        Matcher between = BETWEEN.matcher(inside);
        if (between.matches()) {
            BigDecimal one = new BigDecimal(between.group(1));
            BigDecimal other = new BigDecimal(between.group(2));
            return Optional.of(new Task.Range(one.min(other), one.max(other), Verdict.WHOLE, Prose.NONE));
        }
        return Optional.empty();
    }

    private static boolean isRight(String part) {
        return part.length() > 2 && part.startsWith("(") && part.endsWith(")");
    }

    private static Task.Option option(String part) {
        return isRight(part)
                ? Task.Option.right(Prose.markdown(
                        plain(part.substring(1, part.length() - 1).strip())))
                : Task.Option.wrong(Prose.markdown(plain(part)));
    }

    private static String plain(String part) {
        return part.replace("\\|", "|").replace("\\(", "(").replace("\\)", ")").replace("\\]", "]");
    }

    private static List<String> parts(String inside) {
        List<String> parts = new ArrayList<>();
        for (String part : inside.split("(?<!\\\\)\\|", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts.isEmpty() ? List.of(inside.strip()) : parts;
    }
}
