package org.portolan.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Place;
import org.portolan.intake.table.BrokenRow;
import org.portolan.intake.table.Cells;
import org.portolan.intake.table.Records;
import org.portolan.intake.table.Table;
import org.portolan.intake.value.Conventions;

/**
 * What is known of a sheet before its rows are read: where its data begin, its columns, how they write numbers and
 * dates.
 *
 * @param place the file and the sheet
 * @param firstRow the row after the header, and after its descriptions where it has some
 * @param described the row of descriptions below the header, 0 where there is none
 * @param suspect true where some characters of the file may be unreadable
 * @param dayZero the day before day 1 of days written as bare numbers
 */
record SheetLook(
        Place place,
        HeaderMatch match,
        Columns columns,
        Conventions conventions,
        long firstRow,
        long described,
        boolean suspect,
        LocalDate dayZero) {

    /** How many rows show how a column writes its numbers. */
    private static final int SAMPLE = 1000;
    /** How many rows tell a row of descriptions from data. */
    private static final int BELOW = 30;
    /** Bare numbers in a column of dates: 1954 to 2118. */
    private static final int EARLIEST = 20_000;

    private static final int LATEST = 80_000;

    static SheetLook at(Table table, Table.Sheet sheet, HeaderMatch match, String file) throws IOException {
        Conventions conventions = new Conventions(match.names().size());
        List<List<String>> first = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        Cells cells = new Cells();
        try (Records records = table.open(sheet)) {
            for (int seen = 0; seen < SAMPLE && records.next(cells); ) {
                if (cells.number() > match.row() && !cells.isBlank()) {
                    seen++;
                    conventions.learn(cells);
                    if (first.size() <= BELOW) {
                        first.add(cells.toList());
                        numbers.add(cells.number());
                    }
                }
            }
        } catch (BrokenRow last) {
            conventions.learn(cells);
        }
        conventions.settle(table.delimiter());
        boolean described = first.size() > 1 && Description.is(first.get(0), first.subList(1, first.size()));
        long descriptions = described ? numbers.get(0) : 0;
        return new SheetLook(
                Place.row(file, sheet.name(), 0),
                match,
                Columns.of(match),
                conventions,
                Math.max(match.row(), descriptions) + 1,
                descriptions,
                table.suspect(),
                table.dayZero());
    }

    /** The day that a bare number stands for, in a column of dates that lost its format. */
    Optional<LocalDate> serial(String text) {
        if (!text.matches("[0-9]{5}(\\.[0-9]+)?")) {
            return Optional.empty();
        }
        int days = Integer.parseInt(text.substring(0, 5));
        return days < EARLIEST || days > LATEST ? Optional.empty() : Optional.of(dayZero.plusDays(days));
    }
}
