package org.portolan.logistics.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portolan.testkit.view.Shown.onScreen;
import static org.portolan.testkit.view.Shown.press;
import static org.portolan.testkit.view.Shown.words;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import org.portolan.logistics.view.shipments.ShipmentsDesk;

/** The shipments desk as a person meets it, without a screen. */
class ShipmentsDeskTest extends AtDesk {

    ShipmentsDeskTest() {
        super(LocalDate.of(2026, 11, 22));
    }

    @Test
    void without_a_file_it_leads_to_the_import() throws Exception {
        JComponent view = opened(new ShipmentsDesk());
        desk.troubles.poll(30, TimeUnit.SECONDS);
        assertTrue(words(view).contains("No shipments yet"), () -> String.valueOf(desk.troubles));
        press(view, "Import a progress file…");
        assertEquals(1, desk.imports);
    }

    @Test
    void late_lanes_what_changed_and_the_notice_of_the_latest_shipment_are_shown() throws Exception {
        progress("week1.csv", "2026-11-16");
        progress("week2.csv", "2026-11-20");
        JComponent view = opened(new ShipmentsDesk());
        answers();

        List<String> shown = words(view);
        assertEquals(
                List.of("table lanes 1", "table changes 1", "table shipments 1", "table notices 1"),
                shown.stream().filter(words -> words.startsWith("table")).toList());
        assertTrue(shown.contains("Your order PO-1 will arrive later than planned"), shown::toString);
        assertTrue(shown.contains("Copy this notice"), shown::toString);
        assertTrue(shown.stream().noneMatch(words -> words.contains(" \n")), shown::toString);
    }

    @Test
    void a_file_that_is_imported_while_it_is_open_is_shown_at_once() throws Exception {
        JComponent view = opened(new ShipmentsDesk());
        desk.troubles.poll(30, TimeUnit.SECONDS);
        desk.reports.clear();
        progress("week1.csv", "2026-11-16");
        onScreen(() -> {
            desk.factsChanged();
            return true;
        });
        answers();
        assertTrue(words(view).contains("table shipments 1"));
    }

    /** Of three commands. */
    private void answers() throws Exception {
        answer();
        answer();
        answer();
    }

    private void progress(String name, String eta) throws Exception {
        bench.importing(file(name, """
                运单号,渠道,目的仓,箱数,开船日,预计到达,最新状态,快递单号,订单号
                FBA15ABC,美森快船,ONT8,40,2026-11-01,%s,已开船,,PO-1
                """.formatted(eta)));
    }
}
