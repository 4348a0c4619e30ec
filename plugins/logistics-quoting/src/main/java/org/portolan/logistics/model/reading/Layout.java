package org.portolan.logistics.model.reading;

import java.util.ArrayList;
import java.util.List;

/** The texts of a header in the form in which layouts are compared: no dates, no case, no blanks. */
final class Layout {

    private Layout() {}

    /** The layout of a row: what stands in its own cells, as the beginning of a file has them; empty where it is blank. */
    static String of(Page page, int row) {
        List<String> texts = new ArrayList<>();
        for (int column = 1; column <= page.width(); column++) {
            String text = Plain.lower(Plain.line(page.own(row, column)))
                    .replaceAll("20\\d\\d\\s*[-/.年]\\s*\\d{1,2}(?:\\s*[-/.月]\\s*\\d{1,2}日?|月)?", "#")
                    .replaceAll("\\s", "");
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return String.join("|", texts);
    }

    /** The layout of a sheet: that of the headers of its tables. */
    static String of(Page page, List<Block> blocks) {
        List<String> headers = new ArrayList<>();
        for (Block block : blocks) {
            for (int row = block.headerFirst(); row <= block.headerLast(); row++) {
                String header = of(page, row);
                if (!header.isEmpty() && !headers.contains(header)) {
                    headers.add(header);
                }
            }
        }
        return String.join("\n", headers);
    }

    /** True where every header of the layout is some row of the page. */
    static boolean fits(String layout, Page page) {
        List<String> rows = new ArrayList<>();
        for (int row = 1; row <= page.rows(); row++) {
            rows.add(of(page, row));
        }
        return !layout.isEmpty() && rows.containsAll(List.of(layout.split("\n")));
    }
}
