package org.portolan.logistics.view.sheets;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.portolan.api.intake.Grid;
import org.portolan.logistics.model.reading.Mapping;
import org.portolan.logistics.model.reading.Pointing;
import org.portolan.logistics.model.reading.Role;

/** The menus in which a person says what a column is, what rows are, and which sheets count. */
final class PointingMenu {

    private final SheetWords words;
    private final Supplier<Mapping> now;
    private final Function<String, Optional<String>> ask;
    private final Consumer<List<Pointing>> say;
    private final Consumer<Pointing> takeBack;

    /**
     * Make them.
     *
     * @param now what was said until now
     * @param ask asks a person for words, such as the name of a zone; empty where they think better of it
     * @param say gets what is said
     * @param takeBack gets what is no longer said
     */
    PointingMenu(
            SheetWords words,
            Supplier<Mapping> now,
            Function<String, Optional<String>> ask,
            Consumer<List<Pointing>> say,
            Consumer<Pointing> takeBack) {
        this.words = words;
        this.now = now;
        this.ask = ask;
        this.say = say;
        this.takeBack = takeBack;
    }

    /** What a column is, pressed at its name. */
    JPopupMenu ofColumn(SheetGrid sheet, int column) {
        JPopupMenu menu = new JPopupMenu(words.say("menu.column", Grid.column(column)));
        menu.add(heading(menu.getLabel()));
        menu.addSeparator();
        column(menu, sheet, column);
        return menu;
    }

    /** What rows are, pressed at their numbers. */
    JPopupMenu ofRows(SheetGrid sheet) {
        JPopupMenu menu = new JPopupMenu(rowsTitle(sheet));
        menu.add(heading(menu.getLabel()));
        menu.addSeparator();
        rows(menu, sheet);
        return menu;
    }

    /** What the column and the rows of the chosen cells are, and the sheet. */
    JPopupMenu ofCells(SheetGrid sheet) {
        int column = sheet.getSelectedColumn() + 1;
        JPopupMenu menu = new JPopupMenu();
        column(submenu(menu, words.say("menu.column", Grid.column(column))), sheet, column);
        rows(submenu(menu, rowsTitle(sheet)), sheet);
        menu.addSeparator();
        sheet(menu, sheet);
        return menu;
    }

    /** Whether a sheet is read. */
    private void sheet(JComponent menu, SheetGrid sheet) {
        String name = sheet.grid().sheet();
        if (!name.isEmpty()) {
            String key = sheet.marks().isSkipped() ? "read" : "skip";
            item(
                    menu,
                    words.say("menu.sheet." + key, name),
                    () -> say.accept(List.of(Pointing.whole(name, "sheet", key))));
        }
    }

    private void column(JComponent menu, SheetGrid sheet, int column) {
        Consumer<String> is = meaning -> say.accept(List.of(Pointing.column(sheet.said(), column, meaning)));
        for (RoleGroup group : RoleGroup.values()) {
            JMenu more = submenu(menu, words.say("group." + group.key()));
            for (String meaning : group.meanings()) {
                item(more, words.meaning(meaning), () -> is.accept(meaning));
            }
            if (group == RoleGroup.PRICE) {
                more.addSeparator();
                for (String across : new String[] {"band", "zone", "country"}) {
                    item(
                            more,
                            words.say("menu.prices." + across),
                            () -> ask.apply(across).ifPresent(answer -> is.accept(across + " " + answer)));
                }
            }
        }
        separator(menu);
        item(menu, words.say("menu.ignore"), () -> is.accept(Role.IGNORE.key()));
        now.get().pointings().stream()
                .filter(one -> one.isColumn()
                        && one.column() == column
                        && one.isFor(sheet.grid().sheet()))
                .forEach(one ->
                        item(menu, words.say("menu.back", words.meaning(one.meaning())), () -> takeBack.accept(one)));
    }

    private void rows(JComponent menu, SheetGrid sheet) {
        int[] chosen = sheet.getSelectedRows();
        int first = chosen[0] + 1;
        int last = chosen[chosen.length - 1] + 1;
        Consumer<String> are = meaning -> say.accept(List.of(Pointing.rows(sheet.said(), first, last, meaning)));
        item(menu, words.say("menu.header"), () -> say.accept(Headers.with(sheet, first, last, now.get())));
        for (String place : new String[] {"zone", "country"}) {
            item(
                    menu,
                    words.say("menu.rows." + place),
                    () -> ask.apply(place).ifPresent(answer -> are.accept(place + " " + answer)));
        }
        item(menu, words.say("menu.rows.ignore"), () -> are.accept("ignore"));
        now.get().pointings().stream()
                .filter(one -> one.isRows()
                        && one.isFor(sheet.grid().sheet())
                        && one.firstRow() <= last
                        && one.lastRow() >= first)
                .forEach(one -> item(
                        menu,
                        words.say(
                                "menu.back.rows",
                                words.rows(one.firstRow(), one.lastRow()),
                                words.meaning(one.meaning())),
                        () -> takeBack.accept(one)));
    }

    private String rowsTitle(SheetGrid sheet) {
        int[] chosen = sheet.getSelectedRows();
        return chosen.length == 1
                ? words.say("menu.row", Integer.toString(chosen[0] + 1))
                : words.say(
                        "menu.rows", Integer.toString(chosen[0] + 1), Integer.toString(chosen[chosen.length - 1] + 1));
    }

    private static JMenuItem heading(String title) {
        JMenuItem heading = new JMenuItem(title);
        heading.setEnabled(false);
        return heading;
    }

    private static JMenu submenu(JComponent menu, String title) {
        JMenu more = new JMenu(title);
        menu.add(more);
        return more;
    }

    private static void separator(JComponent menu) {
        menu.add(new JPopupMenu.Separator());
    }

    private static void item(JComponent menu, String title, Runnable act) {
        JMenuItem item = new JMenuItem(title);
        item.addActionListener(event -> act.run());
        menu.add(item);
    }
}
