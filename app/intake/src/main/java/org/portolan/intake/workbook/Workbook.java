package org.portolan.intake.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.portolan.api.intake.Grid;
import org.portolan.api.report.Finding;
import org.portolan.intake.table.Records;
import org.portolan.intake.table.Table;

/** An XLSX workbook. Texts that its sheets share are kept in memory, rows are not. */
public final class Workbook implements Table {

    private final Path file;
    private final ReadableWorkbook workbook;
    private final List<org.dhatim.fastexcel.reader.Sheet> sheets;

    private Workbook(Path file, ReadableWorkbook workbook) {
        this.file = file;
        this.workbook = workbook;
        this.sheets = workbook.getSheets().toList();
    }

    /**
     * Open a workbook.
     *
     * @throws DamagedWorkbook where the file is no workbook inside
     */
    public static Workbook open(Path file) throws IOException {
        return DamagedWorkbook.unless(() ->
                new Workbook(file, new ReadableWorkbook(file.toFile(), new ReadingOptions(isStyled(file), true))));
    }

    /** Simple exporters write no styles, without which no format of a cell can be looked up. */
    private static boolean isStyled(Path file) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            return parts.stream().anyMatch(part -> part.getName().endsWith("styles.xml"));
        }
    }

    @Override
    public List<Sheet> sheets() {
        return IntStream.range(0, sheets.size())
                .mapToObj(i ->
                        new Sheet(sheets.get(i).getName(), i, sheets.get(i).getVisibility() != SheetVisibility.VISIBLE))
                .toList();
    }

    @Override
    public Records open(Sheet sheet) throws IOException {
        return open(sheet, false);
    }

    @Override
    public Records openShown(Sheet sheet) throws IOException {
        return open(sheet, true);
    }

    private Records open(Sheet sheet, boolean percents) throws IOException {
        return DamagedWorkbook.unless(() -> new SheetRecords(
                sheets.get(sheet.index()).openStream(), new CellText(workbook.isDate1904(), percents)));
    }

    @Override
    public List<Grid.Merge> merges(Sheet sheet) throws IOException {
        return DamagedWorkbook.unless(() -> MergedCells.of(file, sheet.name()));
    }

    @Override
    public char delimiter() {
        return '\t';
    }

    @Override
    public boolean suspect() {
        return false;
    }

    @Override
    public boolean endsAbruptly() {
        return false;
    }

    @Override
    public LocalDate dayZero() {
        return new Serials(workbook.isDate1904()).dayZero();
    }

    @Override
    public List<Finding> remarks() {
        return List.of();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
