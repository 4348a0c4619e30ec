package org.portolan.logistics.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portolan.testkit.view.Shown.all;
import static org.portolan.testkit.view.Shown.onScreen;
import static org.portolan.testkit.view.Shown.press;
import static org.portolan.testkit.view.Shown.words;
import static org.portolan.testkit.view.Shown.write;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.TransferHandler.TransferSupport;
import org.junit.jupiter.api.Test;
import org.portolan.logistics.view.bulk.BulkDesk;

/** The bulk desk as a person meets it, without a screen. */
class BulkDeskTest extends AtDesk {

    BulkDeskTest() {
        super(LocalDate.of(2026, 11, 22));
    }

    @Test
    void it_says_what_a_file_needs_before_one_is_chosen() throws Exception {
        JComponent view = opened(new BulkDesk());
        assertTrue(words(view).contains("No orders quoted yet"));
        key(view, "ENTER");
        assertTrue(words(view).contains("Choose a file of orders first, and mend what is marked in the form."));
    }

    @Test
    void orders_that_no_service_takes_come_first_then_the_others_and_the_sum_of_each_service() throws Exception {
        importSheet();
        JComponent view = opened(new BulkDesk());
        desk.willChoose(orders(3));
        press(view, "Choose a file: Orders");
        key(view, "ENTER");
        answer();

        List<String> tables =
                words(view).stream().filter(words -> words.startsWith("table")).toList();
        assertEquals(List.of("table refused 1", "table orders 3", "table services 1"), tables);
        assertTrue(words(view).contains("export"));
        assertTrue(words(view).contains("trace"), "the first order is explained");
    }

    @Test
    void a_file_that_is_dropped_on_it_is_taken_and_there_again_next_time() throws Exception {
        JComponent view = opened(new BulkDesk());
        Path orders = orders(1);
        onScreen(() -> view.getTransferHandler().importData(new TransferSupport(view, dropped(orders))));
        assertEquals(orders.toString(), onScreen(() -> field(view, "Orders").getText()));
        press(view, "Run");
        desk.troubles.poll(30, TimeUnit.SECONDS);

        JComponent again = opened(new BulkDesk());
        assertEquals(orders.toString(), onScreen(() -> field(again, "Orders").getText()));
    }

    @Test
    void without_a_sheet_it_says_so_and_can_be_run_again() throws Exception {
        JComponent view = opened(new BulkDesk());
        write(view, "Orders", orders(1).toString());
        press(view, "Run");
        desk.troubles.poll(30, TimeUnit.SECONDS);
        assertTrue(words(view).stream().anyMatch(words -> words.contains("no rate sheet in this workspace")));
        assertTrue(isEnabled(view, "Run"));
        assertFalse(onScreen(() -> button(view, "Cancel").isVisible()));
    }

    @Test
    void escape_cancels_what_runs() throws Exception {
        importSheet();
        JComponent view = opened(new BulkDesk());
        write(view, "Orders", orders(20_000).toString());
        press(view, "Run");
        assertTrue(words(view).contains("Working on it …"));
        key(view, "ESCAPE");
        desk.troubles.poll(30, TimeUnit.SECONDS);
        assertTrue(isEnabled(view, "Run"));
        assertTrue(desk.reports.isEmpty());
    }

    private static boolean isEnabled(JComponent view, String button) throws Exception {
        return onScreen(() -> button(view, button).isEnabled());
    }

    private static AbstractButton button(JComponent view, String words) {
        return all(view)
                .filter(AbstractButton.class::isInstance)
                .map(AbstractButton.class::cast)
                .filter(one -> words.equals(one.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static Transferable dropped(Path file) {
        return new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {DataFlavor.javaFileListFlavor};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return flavor.equals(DataFlavor.javaFileListFlavor);
            }

            @Override
            public Object getTransferData(DataFlavor flavor) {
                return List.of(file.toFile());
            }
        };
    }

    private Path orders(int served) throws Exception {
        return file(
                "orders.csv",
                IntStream.rangeClosed(1, served)
                        .mapToObj(i -> i + ",DE,0.35kg\n")
                        .collect(Collectors.joining("", "order,country,weight\nfar,US,1kg\n", "")));
    }

    private void importSheet() throws Exception {
        bench.importing(file("samplepost.csv", """
                service_code,service_name,country_codes,min_weight,max_weight,rate,currency,transit_days
                A,Parcel,DE,0,2,9.90,EUR,5-8
                """));
    }
}
