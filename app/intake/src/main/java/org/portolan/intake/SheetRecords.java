package org.portolan.intake;

import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;

/** Rows of a worksheet; each cell is the text that a spreadsheet program would export. */
final class SheetRecords implements Records {

    private final Cells cells = new Cells();
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final CellText cellText;

    SheetRecords(Stream<Row> stream, boolean date1904) {
        this.stream = stream;
        this.rows = stream.iterator();
        this.cellText = new CellText(date1904);
    }

    @Override
    public boolean next() {
        if (!rows.hasNext()) {
            return false;
        }
        Row row = rows.next();
        cells.begin(row.getRowNum());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(cellText.of(row.getCell(i)));
        }
        return true;
    }

    @Override
    public Cells cells() {
        return cells;
    }

    @Override
    public long done() {
        return cells.number();
    }

    @Override
    public long total() {
        return 0;
    }

    @Override
    public void close() {
        stream.close();
    }
}
