package org.portolan.logistics.view.sheets;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import org.portolan.api.intake.Grid;
import org.portolan.api.report.Place;
import org.portolan.logistics.command.sheets.SheetLook;
import org.portolan.logistics.model.reading.Pointing;
import org.portolan.logistics.model.reading.Spot;

/** The sheets of a workbook, each behind its tab at the foot. */
final class GridTabs extends JTabbedPane {

    private final transient SheetWords words;
    private final transient PointingMenu menu;
    private final List<SheetGrid> sheets = new ArrayList<>();

    GridTabs(SheetWords words, PointingMenu menu) {
        super(BOTTOM, SCROLL_TAB_LAYOUT);
        this.words = words;
        this.menu = menu;
    }

    /** Show another workbook; the first sheet in which something was read is in front. */
    void open(SheetLook look) {
        removeAll();
        sheets.clear();
        for (Grid grid : look.grids()) {
            SheetGrid sheet = new SheetGrid(
                    grid, look.grids().size() == 1, GridMarks.of(grid.sheet(), look.reading()), words, menu);
            JScrollPane scroll = new JScrollPane(sheet);
            scroll.setRowHeaderView(new RowNumbers(sheet, menu));
            sheets.add(sheet);
            addTab("", scroll);
        }
        titles();
        look.reading().rates().stream()
                .map(rate -> rate.spot().sheet())
                .findFirst()
                .ifPresent(this::show);
    }

    /** The same workbook, read anew. */
    void read(SheetLook look) {
        sheets.forEach(sheet -> sheet.mark(GridMarks.of(sheet.grid().sheet(), look.reading())));
        titles();
    }

    /** Go to a cell. */
    void go(Spot spot) {
        show(spot.sheet());
        sheets.stream()
                .filter(sheet -> sheet.grid().sheet().equals(spot.sheet()))
                .findFirst()
                .ifPresent(sheet -> {
                    sheet.go(spot.row(), spot.column());
                    sheet.requestFocusInWindow();
                });
    }

    /** Go to where something was found: a cell, a row, or a sheet. */
    void go(Place place) {
        int column = Pointing.parse(place.column() + "=x").map(Pointing::column).orElse(1);
        go(new Spot(place.sheet(), (int) Math.max(place.row(), 1), Math.max(column, 1)));
    }

    private void show(String name) {
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).grid().sheet().equals(name)) {
                setSelectedIndex(i);
            }
        }
    }

    private void titles() {
        for (int i = 0; i < sheets.size(); i++) {
            SheetGrid sheet = sheets.get(i);
            String name = sheet.grid().sheet().isEmpty()
                    ? words.say("sheet")
                    : sheet.grid().sheet();
            setTitleAt(i, sheet.marks().isSkipped() ? words.say("sheet.skipped", name) : name);
        }
    }
}
