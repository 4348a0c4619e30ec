package org.portolan.courses.intake.moodle;

import java.util.List;

/** The functions of calculated questions, as PHP names them. */
final class Functions {

    private Functions() {}

    /**
     * Work out a function.
     *
     * @throws NumberFormatException where there is none of this name
     */
    static double of(String name, List<Double> given) {
        if (name.equals("pi") && given.isEmpty()) {
            return Math.PI;
        }
        double x = given.get(0);
        return switch (name) {
            case "abs" -> Math.abs(x);
            case "acos" -> Math.acos(x);
            case "acosh" -> Math.log(x + Math.sqrt(x * x - 1));
            case "asin" -> Math.asin(x);
            case "asinh" -> Math.log(x + Math.sqrt(x * x + 1));
            case "atan" -> Math.atan(x);
            case "atan2" -> Math.atan2(x, given.get(1));
            case "atanh" -> Math.log((1 + x) / (1 - x)) / 2;
            case "ceil" -> Math.ceil(x);
            case "cos" -> Math.cos(x);
            case "cosh" -> Math.cosh(x);
            case "deg2rad" -> Math.toRadians(x);
            case "exp" -> Math.exp(x);
            case "expm1" -> Math.expm1(x);
            case "floor" -> Math.floor(x);
            case "fmod" -> x % given.get(1);
            case "log" -> given.size() > 1 ? Math.log(x) / Math.log(given.get(1)) : Math.log(x);
            case "log10" -> Math.log10(x);
            case "log1p" -> Math.log1p(x);
            case "max" -> given.stream().mapToDouble(one -> one).max().orElse(x);
            case "min" -> given.stream().mapToDouble(one -> one).min().orElse(x);
            case "pow" -> Math.pow(x, given.get(1));
            case "rad2deg" -> Math.toDegrees(x);
            case "round" -> rounded(x, given.size() > 1 ? given.get(1) : 0);
            case "sin" -> Math.sin(x);
            case "sinh" -> Math.sinh(x);
            case "sqrt" -> Math.sqrt(x);
            case "tan" -> Math.tan(x);
            case "tanh" -> Math.tanh(x);
            default -> throw new NumberFormatException("no function " + name);
        };
    }

    private static double rounded(double value, double digits) {
        double scale = Math.pow(10, digits);
        return Math.floor(Math.abs(value) * scale + 0.5) / scale * Math.signum(value);
    }
}
