package org.portolan.logistics.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portolan.testkit.view.Shown.all;
import static org.portolan.testkit.view.Shown.onScreen;
import static org.portolan.testkit.view.Shown.words;

import java.time.LocalDate;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.portolan.api.report.Report;
import org.portolan.logistics.view.landed.LandedDesk;

/** The landed cost desk as a person meets it, without a screen. */
class LandedDeskTest extends AtDesk {

    LandedDeskTest() {
        super(LocalDate.of(2026, 11, 22));
    }

    @Test
    void the_landed_cost_follows_typing() throws Exception {
        JComponent view = opened(new LandedDesk());
        assertTrue(words(view).contains("Enter a destination and what the goods cost."));
        // At one go: each pause between two of them could be answered.
        onScreen(() -> {
            field(view, "To").setText("de");
            field(view, "Goods").setText("1000EUR");
            field(view, "Freight").setText("100EUR");
            field(view, "Insurance").setText("50EUR");
            field(view, "Duty rate").setText("20%");
            field(view, "Tax rate").setText("18%");
            return true;
        });

        Report report = answer();

        assertEquals("logistics.landed.report", report.title().key());
        List<String> shown = words(view);
        assertTrue(shown.contains("table lines 5"), shown::toString);
        assertTrue(shown.stream().anyMatch(words -> words.contains("1628.40")), shown::toString);
        assertFalse(desk.traces.isEmpty());
    }

    @Test
    void every_field_has_a_name() throws Exception {
        JComponent view = opened(new LandedDesk());
        List<String> names = onScreen(() -> all(view)
                .filter(JTextField.class::isInstance)
                .map(field -> String.valueOf(field.getAccessibleContext().getAccessibleName()))
                .toList());
        assertEquals(15, names.size());
        assertTrue(names.stream().noneMatch(name -> name.isBlank() || name.contains("‹")), names::toString);
    }
}
