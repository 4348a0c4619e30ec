package org.portolan.courses.model.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Judges numbers: of what a text can mean, the reading that fits best counts. */
final class NumberJudge {

    private NumberJudge() {}

    static Verdict of(Task.Numeric task, String written) {
        if (written.isBlank()) {
            return Judge.nothing();
        }
        Prose given = Prose.plain(written.strip());
        Prose right = task.ranges().stream()
                .filter(range -> range.share().compareTo(Verdict.WHOLE) >= 0)
                .map(range -> Prose.plain(said(range) + (task.unit().isEmpty() ? "" : " " + task.unit())))
                .findFirst()
                .orElse(Prose.NONE);
        Set<BigDecimal> readings = WrittenNumber.readings(written, task.unit());
        if (readings.isEmpty()) {
            return Judge.wrong(List.of(), new Miss(Miss.Kind.NO_NUMBER, given, right));
        }
        return task.ranges().stream()
                .filter(range -> readings.stream().anyMatch(value -> holds(range, value)))
                .findFirst()
                .map(range -> Judge.taken(range.share(), range.feedback(), given, right))
                .orElseGet(() -> Judge.wrong(List.of(), new Miss(side(task, readings), given, right)));
    }

    private static boolean holds(Task.Range range, BigDecimal value) {
        return value.compareTo(range.low()) >= 0 && value.compareTo(range.high()) <= 0;
    }

    private static Miss.Kind side(Task.Numeric task, Set<BigDecimal> readings) {
        boolean low = task.ranges().stream()
                .allMatch(range -> readings.stream().allMatch(value -> value.compareTo(range.low()) < 0));
        return low && !task.ranges().isEmpty() ? Miss.Kind.TOO_LOW : Miss.Kind.TOO_HIGH;
    }

    private static String said(Task.Range range) {
        String low = range.low().stripTrailingZeros().toPlainString();
        String high = range.high().stripTrailingZeros().toPlainString();
        return low.equals(high) ? low : low + " … " + high;
    }
}
