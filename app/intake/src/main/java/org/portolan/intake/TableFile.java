package org.portolan.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.portolan.api.intake.Sample;
import org.portolan.api.report.Finding;

/** A file that holds tables: what sheets it has, and their rows, as often as they are asked for. */
interface TableFile extends AutoCloseable {

    List<Sheet> sheets();

    Records open(Sheet sheet) throws IOException;

    /** What is said between the cells of a row that is kept as the file has it. */
    char delimiter();

    /** What a person should know about how the file was read. */
    List<Finding> remarks();

    @Override
    void close() throws IOException;

    /** The first rows of a sheet. */
    default List<List<String>> head(Sheet sheet, int rows) throws IOException {
        List<List<String>> head = new ArrayList<>();
        try (Records records = open(sheet)) {
            while (head.size() < rows && records.next()) {
                while (head.size() + 1 < records.cells().number() && head.size() < rows) {
                    head.add(List.of());
                }
                if (head.size() < rows) {
                    head.add(records.cells().toList());
                }
            }
        }
        return head;
    }

    default Sample.Grid grid(Sheet sheet, int rows) throws IOException {
        return new Sample.Grid(sheet.name(), head(sheet, rows));
    }

    /**
     * One table of a file.
     *
     * @param name empty for CSV and TSV
     */
    record Sheet(String name, int index, boolean hidden) {}
}
