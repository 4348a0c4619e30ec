package org.portolan.research.view.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.testkit.TestWorkbench;
import org.portolan.testkit.view.QuietDesk;
import org.portolan.testkit.view.Shown;

/** The market desk as a person meets it, without a screen. */
class MarketDeskTest {

    @TempDir
    Path folder;

    @AutoClose
    private TestWorkbench bench;

    private QuietDesk desk;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
        desk = new QuietDesk(bench, "research");
    }

    @Test
    void before_anything_was_imported_it_says_what_to_import() throws Exception {
        JComponent view = Shown.onScreen(() -> new MarketDesk().open(desk));
        desk.answer();
        assertTrue(Shown.words(view).contains("No product was imported yet"));
    }

    @Test
    void an_imported_market_is_shown_with_its_map_and_a_place_of_the_map_opens_to_its_rows() throws Exception {
        imported();
        JComponent view = Shown.onScreen(() -> new MarketDesk().open(desk));
        desk.answer();
        assertInstanceOf(Report.class, desk.answer());
        List<String> words = Shown.words(view);
        assertTrue(words.contains("Map: prices across, ratings up"), words::toString);
        desk.traces.clear();
        Shown.onScreen(() -> {
            Shown.all(view)
                    .filter(part -> part instanceof PriceMapCell cell && cell.isEnabled())
                    .findFirst()
                    .map(part -> (PriceMapCell) part)
                    .orElseThrow()
                    .doClick();
            return true;
        });
        assertEquals(
                "Xray_test.csv", desk.traces.remove().sources().get(0).place().file());
    }

    @Test
    void marketplaces_and_searches_can_be_chosen_and_an_empty_choice_is_said_in_a_sentence() throws Exception {
        imported();
        JComponent view = Shown.onScreen(() -> new MarketDesk().open(desk));
        desk.answer();
        desk.answer();
        List<String> offered = Shown.onScreen(() -> Shown.all(view)
                .filter(JComboBox.class::isInstance)
                .map(part -> (JComboBox<?>) part)
                .findFirst()
                .map(box -> IntStream.range(0, box.getItemCount())
                        .mapToObj(index -> String.valueOf(box.getItemAt(index)))
                        .toList())
                .orElseThrow());
        assertEquals("All marketplaces", offered.get(0));
        assertEquals(2, offered.size(), offered::toString);
        Shown.write(view, "Words", "nothing is called so");
        Shown.press(view, "Show");
        assertEquals("research.market.nothing", ((Text) desk.answer()).key());
    }

    private void imported() throws Exception {
        StringBuilder file = new StringBuilder(
                        "Display Order,Product Details,ASIN,URL,Brand,Price  $,Sales,Revenue,BSR,")
                .append("Active Sellers #,Ratings,Review Count,Buy Box,Fulfillment,Creation Date\n");
        for (int i = 1; i <= 12; i++) {
            file.append(
                    "%d,Lamp %d,B0LAMPS1%02d,https://www.amazon.com/dp/B0LAMPS1%02d,Brand %d,%d,%d,-,%d,1,%s,%d,Seller,FBA,\"Jun 1, 2026\"%n"
                            .formatted(
                                    i, i, i, i, i % 3, 9 + i, 300 - i, 1000 + i, i % 2 == 0 ? "4.4" : "3.7", 20 * i));
        }
        bench.importing(Files.writeString(folder.resolve("Xray_test.csv"), file));
    }
}
