package org.portolan.courses.model.practice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.portolan.api.intake.Grid;

/**
 * A table with the names of its columns.
 *
 * @param columns as a question names them: {@code Item Price} is {@code item_price}
 * @param titles as the file has them
 * @param rows each as wide as there are columns
 */
public record Sheet(List<String> columns, List<String> titles, List<Row> rows) {

    private static final Pattern TELLING = Pattern.compile("[\\p{S}%#&@*]");

    public Sheet {
        columns = List.copyOf(columns);
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number in the file, from 1
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The table of a sheet: its header is the first row with as many filled cells as most rows have. */
    public static Sheet of(Grid grid) {
        int header = header(grid);
        List<String> titles = grid.rows().isEmpty() ? List.of() : grid.rows().get(header);
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < titles.size(); i++) {
            String name = name(titles.get(i), i);
            String free = name;
            for (int again = 2; !names.add(free); again++) {
                free = name + "_" + again;
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = header + 1; i < grid.rows().size(); i++) {
            List<String> cells = grid.rows().get(i);
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                List<String> whole = new ArrayList<>();
                for (int column = 0; column < titles.size(); column++) {
                    whole.add(column < cells.size() ? cells.get(column).strip() : "");
                }
                rows.add(new Row(i + 1, whole));
            }
        }
        return new Sheet(List.copyOf(names), titles, rows);
    }

    private static int header(Grid grid) {
        int widest = grid.rows().stream()
                .mapToInt(row ->
                        (int) row.stream().filter(cell -> !cell.isBlank()).count())
                .max()
                .orElse(0);
        for (int i = 0; i < grid.rows().size(); i++) {
            long filled =
                    grid.rows().get(i).stream().filter(cell -> !cell.isBlank()).count();
            if (filled > 0 && filled * 5 >= widest * 4L) {
                return i;
            }
        }
        return 0;
    }

    private static String name(String title, int index) {
        String name = words(title);
        return name.isEmpty() ? "column_" + (index + 1) : name;
    }

    private static String words(String title) {
        return title.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_|_$", "");
    }

    /**
     * The one spelling of a column that a person names, by its title or as a question does. Where signs such as $ or % may be
     * all that tells two titles apart, it stays as it was written.
     */
    public static String spelled(String column) {
        String words = words(column);
        return words.isEmpty() || TELLING.matcher(column).find() ? column.strip() : words;
    }

    /** Where a column stands, however it is spelled; -1 where there is none of this name. */
    public int column(String name) {
        int at = columns.indexOf(name.strip().toLowerCase(Locale.ROOT));
        if (at < 0) {
            at = titles.indexOf(name.strip());
        }
        return at >= 0 ? at : columns.indexOf(words(name));
    }
}
