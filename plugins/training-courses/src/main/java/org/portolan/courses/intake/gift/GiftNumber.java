package org.portolan.courses.intake.gift;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;

/** Numbers as GIFT writes them: {@code 3}, {@code 3:0.5}, {@code 2..4}, {@code *} for any. */
final class GiftNumber {

    /** Any number at all. */
    static final BigDecimal ANY = new BigDecimal("1E+99");

    private static final String NUMBER = "[+-]?(?:\\d{1,40}(?:\\.\\d{0,40})?|\\.\\d{1,40})(?:[eE][+-]?\\d{1,3})?";
    private static final Pattern ONE = Pattern.compile("(" + NUMBER + ")");
    private static final Pattern AROUND = Pattern.compile("(" + NUMBER + ")\\s*:\\s*(" + NUMBER + ")?");
    private static final Pattern BETWEEN = Pattern.compile("(" + NUMBER + "?)\\s*\\.\\.\\s*(" + NUMBER + ")");

    private GiftNumber() {}

    static Task.Range range(String text, BigDecimal share, Prose feedback) throws Broken {
        if (text.equals("*") || text.isEmpty()) {
            return new Task.Range(ANY.negate(), ANY, share, feedback);
        }
        Matcher between = BETWEEN.matcher(text.replaceFirst("\\.(?=\\.\\.)", ""));
        if (between.matches() && !between.group(1).isEmpty()) {
            BigDecimal low = new BigDecimal(between.group(1));
            BigDecimal high = new BigDecimal(between.group(2));
            return new Task.Range(low.min(high), low.max(high), share, feedback);
        }
        Matcher around = AROUND.matcher(text);
        if (around.matches()) {
            BigDecimal middle = new BigDecimal(around.group(1));
            BigDecimal slack = around.group(2) == null ? BigDecimal.ZERO : new BigDecimal(around.group(2)).abs();
            return new Task.Range(middle.subtract(slack), middle.add(slack), share, feedback);
        }
        Matcher one = ONE.matcher(text);
        if (!one.matches()) {
            throw new Broken("number", text);
        }
        BigDecimal number = new BigDecimal(text);
        return new Task.Range(number, number, share, feedback);
    }
}
