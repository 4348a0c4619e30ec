package org.portolan.logistics.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portolan.testkit.view.Shown.all;
import static org.portolan.testkit.view.Shown.onScreen;
import static org.portolan.testkit.view.Shown.words;
import static org.portolan.testkit.view.Shown.write;

import java.time.LocalDate;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.logistics.view.plan.PlanDesk;

/** The ship-plan desk as a person meets it, without a screen. */
class PlanDeskTest extends AtDesk {

    PlanDeskTest() {
        super(LocalDate.of(2026, 11, 22));
    }

    @Test
    void it_says_what_to_send_and_warns_of_what_runs_out_above_all_else() throws Exception {
        JComponent view = opened(new PlanDesk());
        write(view, "Articles", file("skus.csv", """
                sku,forecast,deviation,on_hand,unit_cost,price,weight
                A,10,0,0,1,11,1
                """).toString());
        write(
                view,
                "Ways to ship",
                file("modes.csv", "mode,per_kg,days\nsea,1,14\nair,5,7\n").toString());
        write(view, "Weeks", "4");
        key(view, "ENTER");
        answer();

        List<String> shown = words(view);
        int warning = shown.indexOf(shown.stream()
                .filter(words -> words.contains("runs out in week 1"))
                .findFirst()
                .orElseThrow());
        int table = shown.indexOf(shown.stream()
                .filter(words -> words.startsWith("table plan"))
                .findFirst()
                .orElseThrow());
        assertTrue(warning < table, shown::toString);
        assertTrue(shown.contains("Stock week by week (4)"), shown::toString);
    }

    @Test
    void a_dispatch_says_why_it_goes_so_and_what_the_next_best_costs_more() throws Exception {
        Trace trace = bench
                .run(
                        "logistics.plan",
                        "skus",
                        file("skus.csv", "sku,forecast,deviation,on_hand,unit_cost,price,weight\nA,10,0,20,1,11,1\n")
                                .toString(),
                        "modes",
                        file("modes.csv", "mode,per_kg,days\nsea,1,14\nair,5,7\n")
                                .toString(),
                        "weeks",
                        "6")
                .blocks()
                .stream()
                .filter(block -> block instanceof Table table && table.key().equals("plan"))
                .flatMap(block -> ((Table) block).rows().get(0).stream())
                .flatMap(cell -> cell.trace().stream())
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("units", "order_on", "arrives_on", "next", "cost"),
                trace.parts().stream()
                        .map(part -> part.label().key().replaceFirst(".*\\.", ""))
                        .toList());
        assertTrue(trace.parts().get(0).why().key().startsWith("logistics.plan.reason."));
    }

    @Test
    void ways_to_the_buyer_are_compared_on_the_same_desk() throws Exception {
        JComponent view = opened(new PlanDesk());
        JComboBox<?> question = onScreen(() -> all(view)
                .filter(JComboBox.class::isInstance)
                .map(part -> (JComboBox<?>) part)
                .findFirst()
                .orElseThrow());
        onScreen(() -> {
            question.setSelectedIndex(1);
            return true;
        });
        write(
                view,
                "Articles",
                file("skus.csv", "sku,weight,length,width,height\nA,0.5,20,15,8\n")
                        .toString());
        write(
                view,
                "Ways",
                file("ways.csv", "way,kind,handling,last_mile_per_unit\nLA store,warehouse,1,5\n")
                        .toString());
        write(view, "To", "US");
        key(question, "ENTER");
        answer();
        assertTrue(words(view).contains("table ways 1"), () -> String.valueOf(desk.troubles));
        assertFalse(onScreen(() -> field(view, "Cash limit").getParent().isVisible()));
    }
}
