package org.portolan.courses.model.course;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which rows of a table count: {@code status=Unshipped}, {@code units<5}, {@code ctr>median}.
 *
 * @param column as it was written
 * @param value what its cells are held against; {@code median}, {@code mean}, {@code min} and {@code max} are the column's own
 */
public record Condition(String column, Comparison comparison, String value) {

    private static final Pattern FORM = Pattern.compile("\\s*([^!=<>~]+?)\\s*(!=|<=|>=|=|<|>|~)\\s*(.*?)\\s*");

    /** Read a condition; empty where it is none. */
    public static Optional<Condition> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Condition(matcher.group(1), Comparison.parse(matcher.group(2)), matcher.group(3)));
    }

    @Override
    public String toString() {
        return column + comparison.sign() + value;
    }
}
