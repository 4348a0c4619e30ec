package org.portolan.intake.value;

import java.util.Optional;

/** Takes off what stands around a number: signs, brackets, currencies, the percent sign, an exponent. */
final class NumeralScan {

    private static final int LARGEST_EXPONENT = 30;

    private String rest;
    private boolean negative;
    private int signs;
    private int scale;

    NumeralScan(String text) {
        this.rest = withoutMark(withoutDash(AsciiDigits.of(text)).strip());
    }

    /** {@code '-0.33}: exports put an apostrophe before a sign so that no spreadsheet program takes it for a formula. */
    private static String withoutMark(String text) {
        boolean marked = text.length() > 1 && (text.charAt(0) == '\'' || text.charAt(0) == '’');
        return marked && isNumeric(text.charAt(1)) ? text.substring(1) : text;
    }

    /** {@code 50,-} is how shops write that there are no cents. */
    private static String withoutDash(String text) {
        int dash = Math.max(text.indexOf(",-"), text.indexOf(".-"));
        if (dash <= 0) {
            return text;
        }
        int end = dash + 1;
        while (end < text.length() && text.charAt(end) == '-') {
            end++;
        }
        return text.substring(0, dash + 1) + "0" + text.substring(end);
    }

    Optional<Numeral> numeral() {
        if (rest.startsWith("(") && rest.endsWith(")")) {
            rest = rest.substring(1, rest.length() - 1).strip();
            negate();
        }
        takeSigns();
        takePercent();
        if (!takeCurrencies()) {
            return Optional.empty();
        }
        takeSigns();
        if (signs > 1 || !takeExponent()) {
            return Optional.empty();
        }
        return digits();
    }

    private void negate() {
        negative = true;
        signs++;
    }

    private void takeSigns() {
        if (rest.startsWith("-") || rest.startsWith("+")) {
            if (rest.charAt(0) == '-') {
                negate();
            }
            rest = rest.substring(1).strip();
        } else if (rest.endsWith("-")) {
            rest = rest.substring(0, rest.length() - 1).strip();
            negate();
        }
    }

    private void takePercent() {
        if (rest.endsWith("%")) {
            rest = rest.substring(0, rest.length() - 1).strip();
            scale = -2;
        } else if (rest.startsWith("%")) {
            rest = rest.substring(1).strip();
            scale = -2;
        }
    }

    /** False where there are words around the number that are no currency. */
    private boolean takeCurrencies() {
        int from = 0;
        while (from < rest.length() && !isNumeric(rest.charAt(from))) {
            from++;
        }
        // "Rs.12" and "kr.12": the point belongs to the word.
        if (from > 0 && from < rest.length() && rest.charAt(from) == '.' && Currencies.isAbbreviated(rest, from)) {
            from++;
        }
        int to = rest.length();
        while (to > from && !isDigitOrPoint(rest.charAt(to - 1))) {
            to--;
        }
        String before = rest.substring(0, from).strip();
        boolean minus = before.endsWith("-");
        if (minus) {
            negate();
            before = before.substring(0, before.length() - 1).strip();
        }
        String after = rest.substring(to).strip();
        rest = rest.substring(from, to).strip();
        return (before.isEmpty() || Currencies.has(before)) && (after.isEmpty() || takeTail(after));
    }

    /** What may follow: a currency, a minus of an accountant, or both. */
    private boolean takeTail(String after) {
        String tail = after;
        if (tail.startsWith("-")) {
            negate();
            tail = tail.substring(1).strip();
        } else if (tail.endsWith("-")) {
            negate();
            tail = tail.substring(0, tail.length() - 1).strip();
        }
        return tail.isEmpty() || Currencies.has(tail);
    }

    private static boolean isNumeric(char c) {
        return isDigitOrPoint(c) || c == '-' || c == '+';
    }

    private static boolean isDigitOrPoint(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',';
    }

    /** {@code 1.2E+05}, as spreadsheet programs shorten long numbers. */
    private boolean takeExponent() {
        int e = Math.max(rest.indexOf('E'), rest.indexOf('e'));
        if (e < 0) {
            return true;
        }
        String exponent = rest.substring(e + 1);
        if (!exponent.matches("[+-]?[0-9]{1,3}") || Math.abs(Integer.parseInt(exponent)) > LARGEST_EXPONENT) {
            return false;
        }
        scale += Integer.parseInt(exponent);
        rest = rest.substring(0, e);
        return true;
    }

    private Optional<Numeral> digits() {
        StringBuilder core = new StringBuilder();
        StringBuilder run = new StringBuilder();
        boolean grouped = false;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (isDigitOrPoint(c)) {
                core.append(c);
                run.append(c);
            } else if (isGroup(c)
                    && isGroupAfter(i + 1)
                    && !run.isEmpty()
                    && (grouped ? run.length() == 3 : run.length() <= 3)) {
                grouped = true;
                run.setLength(0);
            } else {
                return Optional.empty();
            }
        }
        return Numeral.of(core.toString(), negative, grouped, scale);
    }

    /** Three digits follow, and no fourth. */
    private boolean isGroupAfter(int from) {
        for (int i = from; i < from + 3; i++) {
            if (i >= rest.length() || rest.charAt(i) < '0' || rest.charAt(i) > '9') {
                return false;
            }
        }
        return from + 3 == rest.length() || rest.charAt(from + 3) < '0' || rest.charAt(from + 3) > '9';
    }

    private static boolean isGroup(char c) {
        return c == ' ' || c == '\'';
    }
}
