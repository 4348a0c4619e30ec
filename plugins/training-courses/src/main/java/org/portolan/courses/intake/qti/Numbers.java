package org.portolan.courses.intake.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.portolan.courses.intake.xml.Node;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Task;

/** Numbers that are asked for, with what tolerance they have. */
final class Numbers {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:\\d{1,40}(?:\\.\\d{0,40})?|\\.\\d{1,40})(?:[eE][+-]?\\d{1,3})?");

    private Numbers() {}

    static Optional<BigDecimal> read(String text) {
        String plain = text.strip();
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.endsWith(".") ? plain + "0" : plain))
                : Optional.empty();
    }

    /** The numbers of a response that is one; empty where it is a text. */
    static Optional<Task> task(ResponseRule rule) throws NotTaken {
        boolean number = rule.baseType().equals("integer") || rule.baseType().equals("float");
        Map<String, BigDecimal> shares = Shares.ofGreatest(rule.scores());
        List<Task.Range> ranges = new ArrayList<>();
        if (number || !rule.comparing("gte").isEmpty()) {
            between(rule).ifPresent(ranges::add);
        }
        if (!number && ranges.isEmpty()) {
            return Optional.empty();
        }
        if (ranges.isEmpty()) {
            BigDecimal[] slack = slack(rule);
            for (Map.Entry<String, BigDecimal> one : shares.entrySet()) {
                BigDecimal value = read(one.getKey()).orElseThrow(() -> new NotTaken("number", one.getKey()));
                BigDecimal unit =
                        slack[2].signum() == 0 ? BigDecimal.ONE : value.abs().movePointLeft(2);
                ranges.add(new Task.Range(
                        value.subtract(slack[0].multiply(unit)),
                        value.add(slack[1].multiply(unit)),
                        one.getValue(),
                        Prose.NONE));
            }
        }
        if (ranges.isEmpty()) {
            throw new NotTaken("unanswered");
        }
        return Optional.of(new Task.Numeric(ranges, ""));
    }

    /** Tolerances below and above, and 1 where they are percent of the number. */
    private static BigDecimal[] slack(ResponseRule rule) {
        for (Node equal : rule.comparing("equal")) {
            String[] both = equal.attribute("tolerance").strip().split("\\s+");
            Optional<BigDecimal> below = read(both[0]);
            if (below.isPresent() && !equal.attribute("toleranceMode").equals("exact")) {
                boolean percent = equal.attribute("toleranceMode").equals("relative");
                BigDecimal above = both.length > 1 ? read(both[1]).orElse(below.get()) : below.get();
                return new BigDecimal[] {below.get().abs(), above.abs(), percent ? BigDecimal.ONE : BigDecimal.ZERO};
            }
        }
        for (Node rounded : rule.comparing("equalRounded")) {
            Optional<BigDecimal> figures = read(rounded.attribute("figures"));
            if (figures.isPresent() && rounded.attribute("roundingMode").equals("decimalPlaces")) {
                BigDecimal half =
                        new BigDecimal("0.5").movePointLeft(figures.get().intValue());
                return new BigDecimal[] {half, half, BigDecimal.ZERO};
            }
        }
        return new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
    }

    private static Optional<Task.Range> between(ResponseRule rule) {
        Optional<BigDecimal> low = bound(rule, "gte").or(() -> bound(rule, "gt"));
        Optional<BigDecimal> high = bound(rule, "lte").or(() -> bound(rule, "lt"));
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) <= 0
                ? Optional.of(new Task.Range(low.get(), high.get(), Shares.WHOLE, Prose.NONE))
                : Optional.empty();
    }

    private static Optional<BigDecimal> bound(ResponseRule rule, String kind) {
        return rule.comparing(kind).stream()
                .flatMap(one -> one.all("baseValue").stream())
                .flatMap(value -> read(value.text()).stream())
                .findFirst();
    }
}
