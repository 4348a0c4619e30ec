package org.portolan.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.portolan.api.report.Finding;

/** An XLSX workbook. */
final class Workbook implements TableFile {

    private final ReadableWorkbook workbook;
    private final List<org.dhatim.fastexcel.reader.Sheet> sheets;

    Workbook(Path file) throws IOException {
        workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        sheets = workbook.getSheets().toList();
    }

    @Override
    public List<Sheet> sheets() {
        return sheets.stream()
                .map(sheet -> new Sheet(
                        sheet.getName(), sheets.indexOf(sheet), sheet.getVisibility() != SheetVisibility.VISIBLE))
                .toList();
    }

    @Override
    public Records open(Sheet sheet) throws IOException {
        return new SheetRecords(sheets.get(sheet.index()).openStream(), workbook.isDate1904());
    }

    @Override
    public char delimiter() {
        return '\t';
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
