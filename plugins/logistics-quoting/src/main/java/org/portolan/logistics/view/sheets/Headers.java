package org.portolan.logistics.view.sheets;

import java.util.ArrayList;
import java.util.List;
import org.portolan.logistics.model.reading.Mapping;
import org.portolan.logistics.model.reading.Pointing;

/** What it means to say that rows are a header. */
final class Headers {

    private Headers() {}

    /**
     * These rows, and the headers that were found by themselves: once a person names a header of a sheet, no others are
     * looked for, and the tables that were read already shall not be lost.
     */
    static List<Pointing> with(SheetGrid sheet, int first, int last, Mapping now) {
        List<Pointing> said = new ArrayList<>();
        boolean named = now.pointings().stream()
                .anyMatch(one -> one.isRows()
                        && one.isFor(sheet.grid().sheet())
                        && one.meaning().equals("header"));
        if (!named) {
            sheet.marks()
                    .headersBeside(first)
                    .forEach(rows -> said.add(Pointing.rows(sheet.said(), rows.get(0), rows.get(1), "header")));
        }
        said.add(Pointing.rows(sheet.said(), first, last, "header"));
        return said;
    }
}
