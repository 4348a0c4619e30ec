package org.portolan.courses.intake.moodle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Formulas of numbers, operators and the functions that Moodle's calculated questions know; in double precision. */
final class Formula {

    private static final int DEEPEST = 60;

    private final String text;
    private int at;
    private int depth;

    private Formula(String text) {
        this.text = text.replaceAll("\\s+", "");
    }

    /** What it comes to; empty where it is no formula, or comes to no number. */
    static Optional<BigDecimal> of(String text) {
        Formula formula = new Formula(text);
        try {
            double value = formula.sum();
            return formula.at == formula.text.length() && Double.isFinite(value)
                    ? Optional.of(new BigDecimal(value).round(new MathContext(15)))
                    : Optional.empty();
        } catch (NumberFormatException | IndexOutOfBoundsException noFormula) {
            return Optional.empty();
        }
    }

    private double sum() {
        if (++depth > DEEPEST) {
            throw new NumberFormatException("too deep");
        }
        double value = product();
        while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            value = text.charAt(at++) == '+' ? value + product() : value - product();
        }
        depth--;
        return value;
    }

    private double product() {
        double value = sign();
        while (at < text.length() && "*/%".indexOf(text.charAt(at)) >= 0) {
            char operator = text.charAt(at++);
            double by = sign();
            value = operator == '*' ? value * by : operator == '/' ? value / by : value % by;
        }
        return value;
    }

    private double sign() {
        int minus = 0;
        while (text.startsWith("-", at) || text.startsWith("+", at)) {
            minus += text.charAt(at++) == '-' ? 1 : 0;
        }
        double value = power();
        return minus % 2 == 1 ? -value : value;
    }

    private double power() {
        double value = term();
        if (text.startsWith("**", at)) {
            at += 2;
            return Math.pow(value, sign());
        }
        return value;
    }

    private double term() {
        char c = text.charAt(at);
        if (c == '(') {
            at++;
            double value = sum();
            close();
            return value;
        }
        return Character.isLetter(c) ? function() : number();
    }

    private double number() {
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.' || isExponent())) {
            at++;
        }
        return Double.parseDouble(text.substring(from, at));
    }

    private boolean isExponent() {
        char c = text.charAt(at);
        boolean mark = (c == 'e' || c == 'E') && at > 0 && Character.isDigit(text.charAt(at - 1));
        boolean sign = (c == '+' || c == '-')
                && at > 1
                && Character.toLowerCase(text.charAt(at - 1)) == 'e'
                && Character.isDigit(text.charAt(at - 2));
        return mark || sign;
    }

    private void close() {
        if (text.charAt(at++) != ')') {
            throw new NumberFormatException("a bracket is open");
        }
    }

    private double function() {
        int from = at;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        String name = text.substring(from, at).toLowerCase(Locale.ROOT);
        List<Double> given = new ArrayList<>();
        if (text.charAt(at++) != '(') {
            throw new NumberFormatException("no brackets behind " + name);
        }
        while (text.charAt(at) != ')') {
            given.add(sum());
            if (text.charAt(at) == ',') {
                at++;
            }
        }
        close();
        return Functions.of(name, given);
    }
}
