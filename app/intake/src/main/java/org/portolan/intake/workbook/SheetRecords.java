package org.portolan.intake.workbook;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.portolan.intake.table.Cells;
import org.portolan.intake.table.Records;

/** Rows of a worksheet; each cell is the text that a spreadsheet program would export. */
final class SheetRecords implements Records {

    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final CellText text;
    private long done;

    SheetRecords(Stream<Row> stream, CellText text) {
        this.stream = stream;
        this.rows = stream.iterator();
        this.text = text;
    }

    @Override
    public boolean next(Cells into) throws IOException {
        return DamagedWorkbook.unless(() -> {
            if (!rows.hasNext()) {
                return false;
            }
            Row row = rows.next();
            done = row.getRowNum();
            into.begin(done);
            for (int i = 0; i < row.getCellCount(); i++) {
                text.write(row.getCell(i), into);
            }
            return true;
        });
    }

    @Override
    public long done() {
        return done;
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
