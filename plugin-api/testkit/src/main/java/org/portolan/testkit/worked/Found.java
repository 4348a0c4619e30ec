package org.portolan.testkit.worked;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Weight;

/** What stands in a report where a worked example looks. Amounts compare by value: {@code 4.4} is {@code 4.40}. */
record Found(Report report, Function<Text, String> words) {

    void check(String where, String expected) {
        String[] parts = where.split(":", -1);
        if (where.equals("finding") || where.equals("note")) {
            List<String> all = where.equals("note") ? notes() : findings();
            require(all.stream().anyMatch(one -> one.contains(expected)), expected + " is not among " + all);
        } else if (parts.length == 1) {
            same(figure(where), expected);
        } else if (parts[parts.length - 1].equals("#")) {
            List<List<Cell>> rows = rows(parts[0], parts.length == 2 ? "" : parts[1]);
            require(Integer.parseInt(expected) == rows.size(), expected + " rows were expected, not " + said(rows));
        } else {
            cell(parts[0], parts[1], parts[2], expected);
        }
    }

    private void cell(String table, String condition, String column, String expected) {
        List<List<Cell>> rows = rows(table, condition);
        if (rows.size() != 1) {
            throw new AssertionError("One row of " + table + " with " + condition + " was expected, and there are "
                    + rows.size() + ": " + said(rows.isEmpty() ? table(table).rows() : rows));
        }
        same(rows.get(0).get(index(table(table), column)), expected);
    }

    private List<List<Cell>> rows(String key, String condition) {
        Table table = table(key);
        if (condition.startsWith("#")) {
            int row = Integer.parseInt(condition.substring(1));
            return row <= table.rows().size() ? List.of(table.rows().get(row - 1)) : List.of();
        }
        return table.rows().stream()
                .filter(row -> Arrays.stream(condition.split("&", -1))
                        .filter(one -> !one.isEmpty())
                        .map(one -> one.split("=", 2))
                        .allMatch(one ->
                                word(row.get(index(table, one[0].strip()))).equals(one[1].strip())))
                .toList();
    }

    private Table table(String key) {
        return blocks(Table.class)
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no table " + key + ", but "
                        + blocks(Table.class).map(Table::key).toList()));
    }

    private static int index(Table table, String column) {
        List<String> keys = table.columns().stream().map(Column::key).toList();
        require(keys.contains(column), "Table " + table.key() + " has no column " + column + ", but " + keys);
        return keys.indexOf(column);
    }

    private Cell figure(String key) {
        List<Figure> figures =
                blocks(Figures.class).flatMap(block -> block.items().stream()).toList();
        return figures.stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no figure " + key + ", but "
                        + figures.stream().map(Figure::key).toList()))
                .value();
    }

    private void same(Cell cell, String expected) {
        if (expected.equals("(blank)") || cell.value().isEmpty()) {
            String word = cell.value().isEmpty() ? "(blank)" : word(cell);
            require(expected.equals(word), expected + " was expected, not " + word);
            return;
        }
        Object value = cell.value().get();
        boolean same;
        if (value instanceof Money money) {
            Money other = Money.parse(expected);
            same = money.currency().equals(other.currency()) && money.compareTo(other) == 0;
        } else if (value instanceof Weight weight) {
            same = weight.compareTo(Weight.parse(expected)) == 0;
        } else if (value instanceof Percent percent) {
            same = percent.compareTo(Percent.parse(expected)) == 0;
        } else if (value instanceof Dimensions size) {
            same = size.toString().equals(expected) || size.equals(Dimensions.parse(expected));
        } else if (value instanceof Number number) {
            same = new BigDecimal(number.toString()).compareTo(new BigDecimal(expected)) == 0;
        } else {
            same = word(cell).equals(expected);
        }
        require(same, expected + " was expected, not " + word(cell));
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new AssertionError(otherwise);
        }
    }

    private String word(Cell cell) {
        Object value = cell.value().orElse("");
        return value instanceof Text text ? words.apply(text) : value.toString();
    }

    private String said(List<List<Cell>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(this::word).toList().toString())
                .toList()
                .toString();
    }

    private List<String> notes() {
        return blocks(Note.class).map(note -> words.apply(note.text())).toList();
    }

    private List<String> findings() {
        return report.findings().stream()
                .map(finding -> words.apply(finding.message()) + " " + words.apply(finding.remedy()))
                .toList();
    }

    private <B extends Block> Stream<B> blocks(Class<B> type) {
        return report.blocks().stream().filter(type::isInstance).map(type::cast);
    }
}
