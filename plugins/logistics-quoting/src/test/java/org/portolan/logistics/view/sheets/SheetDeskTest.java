package org.portolan.logistics.view.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portolan.testkit.view.Shown.all;
import static org.portolan.testkit.view.Shown.onScreen;
import static org.portolan.testkit.view.Shown.press;
import static org.portolan.testkit.view.Shown.until;
import static org.portolan.testkit.view.Shown.words;
import static org.portolan.testkit.view.Shown.write;

import java.awt.Component;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTextArea;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.portolan.kernel.Imports;
import org.portolan.logistics.view.AtDesk;

/** The sheets desk as a person meets it, without a screen. */
class SheetDeskTest extends AtDesk {

    /** Nothing in it says what its third column is for. */
    private static final String OCTOBER = "东方小包（人民币）,,\n国家,重量,价格\n美国,0-2KG,50\n英国,0-2KG,40\n德国,0-2KG,45\n";

    SheetDeskTest() {
        super(LocalDate.of(2026, 11, 22));
    }

    private JComponent open() throws Exception {
        return opened(new SheetDesk());
    }

    /** Open the desk, and on it a workbook. */
    private JComponent open(Path workbook) throws Exception {
        desk.willChoose(workbook);
        JComponent view = open();
        press(view, "Read a workbook…");
        until("the workbook is read", () -> sheets(view).size() == 1 && shows(view, "What you said"));
        return view;
    }

    private static boolean shows(JComponent view, String part) throws Exception {
        return all(view).anyMatch(one -> part.equals(wordsOf(one)));
    }

    private static String wordsOf(Component part) {
        return part instanceof JLabel label
                ? label.getText()
                : part instanceof JTextArea area
                        ? area.getText()
                        : part instanceof AbstractButton button ? button.getText() : "";
    }

    private static List<SheetGrid> sheets(JComponent view) {
        return all(view)
                .filter(SheetGrid.class::isInstance)
                .map(SheetGrid.class::cast)
                .toList();
    }

    /** Say in the menu of a column what it is. */
    private static void pointAtColumn(JComponent view, int column, String... path) throws Exception {
        onScreen(() -> {
            SheetGrid sheet = sheets(view).get(0);
            pick(sheet.menu().ofColumn(sheet, column), path);
            return true;
        });
    }

    private static void pointAtRow(JComponent view, int row, String... path) throws Exception {
        onScreen(() -> {
            SheetGrid sheet = sheets(view).get(0);
            sheet.go(row, 1);
            pick(sheet.menu().ofRows(sheet), path);
            return true;
        });
    }

    private static void pick(JPopupMenu menu, String... path) {
        List<JMenuItem> items = items(menu.getComponents());
        for (String words : path) {
            JMenuItem item = items.stream()
                    .filter(one -> one.getText().equals(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no item says " + words));
            if (item instanceof JMenu more) {
                items = items(more.getMenuComponents());
            } else {
                item.doClick();
            }
        }
    }

    private static List<JMenuItem> items(Component... parts) {
        return Stream.of(parts)
                .filter(JMenuItem.class::isInstance)
                .map(JMenuItem.class::cast)
                .toList();
    }

    @Nested
    class A_workbook_that_does_not_say_what_its_prices_are {

        @Test
        void is_read_once_a_person_points_at_the_column() throws Exception {
            JComponent view = open(file("东方-10.csv", OCTOBER));
            assertTrue(
                    words(view)
                            .contains(
                                    "No price comes out yet. Say which row is the header, and what its columns are: a place, a weight and a price at least."));

            pointAtColumn(view, 3, "A price", "Price per kg");

            until("the prices are there", () -> shows(view, "table rates 3"));
            assertTrue(words(view).contains("Column C: Price per kg"), () -> String.valueOf(sheets(view)));
            assertEquals(
                    GridMarks.Kind.PRICE,
                    onScreen(() -> sheets(view).get(0).marks().kind(3, 3)));
        }

        @Test
        void forgets_and_remembers_a_correction_by_undo_and_redo() throws Exception {
            JComponent view = open(file("东方-10.csv", OCTOBER));
            pointAtColumn(view, 3, "A price", "Price per kg");
            until("the prices are there", () -> shows(view, "table rates 3"));

            press(view, "Undo");
            until("the prices are gone", () -> !shows(view, "table rates 3"));
            press(view, "Redo");
            until("the prices are back", () -> shows(view, "table rates 3"));
        }

        @Test
        void is_imported_as_it_is_read_and_the_next_month_is_known_by_itself() throws Exception {
            JComponent view = open(file("东方-10.csv", OCTOBER));
            pointAtColumn(view, 3, "A price", "Price per kg");
            until("the prices are there", () -> shows(view, "table rates 3"));
            write(view, "Carrier", "东方");

            press(view, "Import");

            until("it is imported", () -> shows(view, "Imported: 3 prices stored, 0 rows rejected."));
            Imports.Result november =
                    bench.importing(file("东方-11.csv", OCTOBER.replace("50", "52")), Map.of("carrier", "东方"));
            assertEquals("logistics.forwarder-sheet", november.format());
            assertEquals(3, november.stored());
        }

        @Test
        void is_on_the_desk_again_with_what_was_said_when_the_desk_is_opened_anew() throws Exception {
            JComponent first = open(file("东方-10.csv", OCTOBER));
            pointAtColumn(first, 3, "A price", "Price per kg");
            until("the prices are there", () -> shows(first, "table rates 3"));

            JComponent second = open();

            until("the workbook is back", () -> shows(second, "table rates 3"));
        }
    }

    @Test
    void a_header_that_a_person_names_leaves_the_tables_that_were_read() throws Exception {
        JComponent view = open(
                file(
                        "two.csv",
                        "Zone 1 prices in EUR,,\nCountry,Weight,Price per kg\nGermany,0-2KG,5\nFrance,0-2KG,6\n,,\nland,gewicht,pries\nItaly,0-2KG,7\nSpain,0-2KG,8\n"));
        int before = onScreen(() -> sheets(view).get(0).marks().headersBeside(6).size());
        assertEquals(1, before);

        pointAtRow(view, 6, "The header");

        until("both are headers", () -> shows(view, "Row 2: header") && shows(view, "Row 6: header"));
        assertEquals(
                GridMarks.Kind.PRICE, onScreen(() -> sheets(view).get(0).marks().kind(3, 3)));
    }

    @Test
    void two_versions_are_compared_and_an_import_is_undone() throws Exception {
        String sheet =
                "Service code: AX,,\nPrices in EUR,,\nEffective from {day},,\nCountry,Weight,Price per kg\nGermany,0-2KG,{price}\nFrance,0-2KG,6\n";
        bench.importing(
                file("a-1.csv", sheet.replace("{price}", "5").replace("{day}", "2026-10-01")), Map.of("carrier", "A"));
        bench.importing(
                file("a-2.csv", sheet.replace("{price}", "7").replace("{day}", "2026-11-01")), Map.of("carrier", "A"));
        JComponent view = open();
        until("the sheets are listed", () -> shows(view, "table sheets 2"));
        onScreen(() -> {
            desk.choose("sheets", 1);
            return true;
        });

        press(view, "Compare");
        until("they are compared", () -> shows(view, "table changes 1"));

        press(view, "Undo this import");
        until("one is left", () -> shows(view, "table sheets 1"));
    }

    @Test
    void days_that_a_sheet_does_not_say_are_set() throws Exception {
        bench.importing(
                file("b.csv", "Prices in EUR,,\nCountry,Weight,Price per kg\nGermany,0-2KG,5\nFrance,0-2KG,6\n"),
                Map.of("carrier", "B"));
        JComponent view = open();
        until("the sheet is listed", () -> shows(view, "table sheets 1"));
        onScreen(() -> {
            desk.choose("sheets", 0);
            return true;
        });
        write(view, "First day", "2027-01-01");

        press(view, "Set the days");

        until("they are set", () -> all(view).anyMatch(part -> wordsOf(part).endsWith("not in force")));
    }

    @Test
    void a_file_that_no_format_takes_is_brought_from_the_import_screen() throws Exception {
        Path unknown = file("东方-10.csv", OCTOBER);
        assertTrue(new SheetDesk()
                .helpsWith(bench.host().imports().recognise(unknown).sample()));
        JComponent view = open();

        onScreen(() -> {
            desk.bring(unknown);
            return true;
        });

        until("the workbook is read", () -> sheets(view).size() == 1 && shows(view, "What you said"));
    }

    @Test
    void without_a_sheet_it_says_what_to_do() throws Exception {
        JComponent view = open();

        until("it invites", () -> shows(view, "No rate sheet yet"));

        assertFalse(shows(view, "table sheets 0"));
    }
}
