package org.portolan.research.intake.traffic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;

/**
 * Tells a last day that was not over when the report was made: Seller Central is one to two days behind, and gives what it
 * has. Measured against the median of the same report's other days.
 */
final class LastDay {

    private static final int ENOUGH = 7;
    private static final BigDecimal LITTLE = new BigDecimal("0.5");

    private LastDay() {}

    static Optional<Finding> finding(Map<LocalDate, BigDecimal> unitsByDay, String file) {
        TreeMap<LocalDate, BigDecimal> days = new TreeMap<>(unitsByDay);
        if (days.size() <= ENOUGH) {
            return Optional.empty();
        }
        Map.Entry<LocalDate, BigDecimal> last = days.pollLastEntry();
        List<BigDecimal> others = days.values().stream().sorted().toList();
        BigDecimal usual = others.get(others.size() / 2);
        return last.getValue().compareTo(usual.multiply(LITTLE)) >= 0
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        Place.file(file),
                        Text.of("research.finding.last-day", file, last.getKey().toString(), last.getValue(), usual),
                        Text.of("research.finding.last-day.remedy")));
    }
}
