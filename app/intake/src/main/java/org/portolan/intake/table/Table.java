package org.portolan.intake.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.portolan.api.intake.Grid;
import org.portolan.api.report.Finding;

/** A file that holds tables: what sheets it has, and their rows, as often as they are asked for. */
public interface Table extends AutoCloseable {

    List<Sheet> sheets();

    Records open(Sheet sheet) throws IOException;

    /** Read a sheet as a person sees it: a percentage is {@code 12%}, where {@link #open} says 0.12. */
    default Records openShown(Sheet sheet) throws IOException {
        return open(sheet);
    }

    /** The cells of a sheet that are joined. */
    default List<Grid.Merge> merges(Sheet sheet) throws IOException {
        return List.of();
    }

    /** What stands between the cells of a row that is kept as the file has it. */
    char delimiter();

    /** What a person should know about how the file was read. */
    List<Finding> remarks();

    /** True where some characters could not be read, or may prove so: {@code U+FFFD} stands in their place. */
    boolean suspect();

    /** True where the file ends without a line end: it may have been cut off. */
    boolean endsAbruptly();

    /** The day before day 1 of days that are written as bare numbers. */
    default LocalDate dayZero() {
        return LocalDate.of(1899, 12, 30);
    }

    @Override
    void close() throws IOException;

    /** The first rows of a sheet, one for each number: rows that the file leaves out are empty. */
    default List<List<String>> head(Sheet sheet, int rows) throws IOException {
        List<List<String>> head = new ArrayList<>();
        Cells cells = new Cells();
        try (Records records = open(sheet)) {
            while (head.size() < rows && records.next(cells)) {
                while (head.size() + 1 < cells.number() && head.size() < rows) {
                    head.add(List.of());
                }
                if (head.size() < rows) {
                    head.add(cells.toList());
                }
            }
        } catch (BrokenRow last) {
            head.add(cells.toList());
        }
        return head;
    }

    /**
     * One table of a file.
     *
     * @param name empty for CSV and TSV
     */
    record Sheet(String name, int index, boolean hidden) {}
}
