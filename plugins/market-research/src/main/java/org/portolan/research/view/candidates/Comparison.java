package org.portolan.research.view.candidates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.swing.table.AbstractTableModel;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.research.view.Answer;

/**
 * Candidates side by side, one a column: in the first row their names, then a row for each factor, and below how they
 * came out. Names and values can be written.
 */
final class Comparison extends AbstractTableModel {

    private static final List<String> RESULTS = List.of("score", "place", "data_quality");

    private final transient Desk desk;
    private final transient Candidates candidates;
    private final transient Runnable changed;
    private final Map<String, BigDecimal> weights = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> results = new LinkedHashMap<>();

    /** @param changed is told of whatever was written */
    Comparison(Desk desk, Candidates candidates, Runnable changed) {
        this.desk = desk;
        this.candidates = candidates;
        this.changed = changed;
    }

    /** Compare by these factors. */
    void weigh(Map<String, BigDecimal> factors) {
        weights.clear();
        weights.putAll(factors);
        fireTableStructureChanged();
    }

    Map<String, BigDecimal> weights() {
        return Map.copyOf(weights);
    }

    /** The weights as the command takes them. */
    List<String> written() {
        return weights.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue().toPlainString())
                .toList();
    }

    /** They came out so. */
    void show(Report report) {
        results.clear();
        new Answer(report)
                .table("ranking")
                .ifPresent(table -> IntStream.range(0, table.rows().size()).forEach(row -> {
                    Map<String, String> words = new LinkedHashMap<>();
                    RESULTS.forEach(key -> words.put(
                            key,
                            Answer.cell(table, row, key)
                                    .value()
                                    .map(desk::sayValue)
                                    .orElse("")));
                    results.put(
                            Answer.cell(table, row, "candidate")
                                    .value()
                                    .map(String::valueOf)
                                    .orElse(""),
                            words);
                }));
        if (getRowCount() > 0 && getColumnCount() > 0) {
            fireTableRowsUpdated(0, getRowCount() - 1);
        }
    }

    /** What stands before a row: the factor’s name. */
    String title(int row) {
        return row == 0
                ? desk.say(Text.of("research.column.candidate"))
                : isFactor(row)
                        ? desk.say(Text.of("research.factor." + factor(row)))
                        : desk.say(Text.of("research.column." + RESULTS.get(row - 1 - weights.size())));
    }

    /** The weight of a row; blank where it is no factor’s. */
    String weight(int row) {
        return isFactor(row)
                ? weights.getOrDefault(factor(row), BigDecimal.ZERO)
                        .stripTrailingZeros()
                        .toPlainString()
                : row == 0 ? desk.say(Text.of("research.column.weight")) : "";
    }

    /** Weigh a factor anew; what is no number above or at zero is not taken. */
    void weigh(int row, String written) {
        try {
            BigDecimal weight = new BigDecimal(written.strip());
            if (weight.signum() >= 0 && isFactor(row)) {
                weights.put(factor(row), weight);
                changed.run();
            }
        } catch (NumberFormatException notTaken) {
            fireTableRowsUpdated(row, row); // The old weight is shown again.
        }
    }

    boolean isFactor(int row) {
        return row > 0 && row <= weights.size();
    }

    boolean isResult(int row) {
        return row > weights.size();
    }

    private String factor(int row) {
        return new ArrayList<>(weights.keySet()).get(row - 1);
    }

    @Override
    public int getRowCount() {
        return 1 + weights.size() + RESULTS.size();
    }

    @Override
    public int getColumnCount() {
        return candidates.size();
    }

    @Override
    public String getColumnName(int column) {
        return candidates.name(column);
    }

    @Override
    public Object getValueAt(int row, int column) {
        return row == 0
                ? candidates.name(column)
                : isFactor(row)
                        ? candidates.value(column, factor(row))
                        : results.getOrDefault(candidates.name(column), Map.of())
                                .getOrDefault(RESULTS.get(row - 1 - weights.size()), "–");
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return !isResult(row);
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        if (row == 0) {
            candidates.name(column, String.valueOf(value));
        } else {
            candidates.value(column, factor(row), String.valueOf(value));
        }
        fireTableCellUpdated(row, column);
        changed.run();
    }
}
