package org.portolan.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Grid;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Text;
import org.portolan.intake.table.BrokenRow;
import org.portolan.intake.table.Cells;
import org.portolan.intake.table.Records;
import org.portolan.intake.table.Table;
import org.portolan.intake.workbook.DamagedWorkbook;

/** Reads files as whole sheets, merged cells and all. */
public final class Grids {

    /** Nobody lays out more by hand; what is larger is an export, and is read row by row. */
    private static final int MOST_CELLS = 3_000_000;

    private final String file;
    private final Progress progress;
    private long cells;

    private Grids(String file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    /**
     * Read all sheets of a file.
     *
     * @throws Refusal where the file is no table, is damaged, or is too large
     */
    public static List<Grid> of(Path file, Progress progress) throws IOException, Refusal {
        String name = String.valueOf(file.getFileName());
        Grids grids = new Grids(name, progress);
        List<Grid> read = new ArrayList<>();
        try (Table table = TableFiles.open(file)) {
            for (Table.Sheet sheet : table.sheets()) {
                List<List<String>> rows = grids.rows(table, sheet);
                read.add(new Grid(sheet.name(), sheet.hidden(), rows, table.merges(sheet)));
            }
        } catch (DamagedWorkbook damaged) {
            throw new Refusal(Text.of(FileKind.DAMAGED.obstacle(), name), damaged);
        }
        return List.copyOf(read);
    }

    private List<List<String>> rows(Table table, Table.Sheet sheet) throws IOException, Refusal {
        List<List<String>> rows = new ArrayList<>();
        Cells row = new Cells();
        try (Records records = table.openShown(sheet)) {
            while (records.next(row)) {
                add(row, rows);
            }
        } catch (BrokenRow last) {
            add(row, rows);
        }
        return rows;
    }

    /** Rows that the file leaves out are empty; blank cells at the end of a row, and blank rows at the end, are none. */
    private void add(Cells row, List<List<String>> rows) throws Refusal {
        progress.check();
        int end = row.size();
        while (end > 0 && row.text(end - 1).isEmpty()) {
            end--;
        }
        if (end == 0) {
            return;
        }
        cells += end + (row.number() - rows.size());
        if (cells > MOST_CELLS) {
            throw new Refusal(Text.of("intake.grid.too-large", file, MOST_CELLS));
        }
        while (rows.size() + 1 < row.number()) {
            rows.add(List.of());
        }
        rows.add(row.toList().subList(0, end));
    }
}
