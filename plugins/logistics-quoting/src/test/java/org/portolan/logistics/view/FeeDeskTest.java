package org.portolan.logistics.view;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portolan.testkit.view.Shown.words;
import static org.portolan.testkit.view.Shown.write;

import java.time.LocalDate;
import java.util.List;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import org.portolan.logistics.view.fees.FeeDesk;

/** The fee desk as a person meets it, without a screen. */
class FeeDeskTest extends AtDesk {

    FeeDeskTest() {
        super(LocalDate.of(2026, 5, 1));
    }

    @Test
    void fees_and_headroom_follow_typing() throws Exception {
        JComponent view = opened(new FeeDesk());
        write(view, "Marketplace", "us");
        write(view, "Packed size", "12x9x0.8in");
        write(view, "Packed weight", "8oz");
        write(view, "Price", "24.99USD");
        answer();
        answer();

        List<String> shown = words(view);
        assertTrue(shown.contains("table lines 4"), shown::toString);
        assertTrue(shown.contains("trace"), shown::toString);
        assertTrue(shown.contains("Large standard"), shown::toString);
        assertTrue(shown.contains("1.27 mm less saves 0.69 USD"), shown::toString);
    }

    @Test
    void what_is_missing_is_said() throws Exception {
        JComponent view = opened(new FeeDesk());
        List<String> shown = words(view);
        assertTrue(shown.contains("Enter a marketplace, a size, a weight and a price."), shown::toString);
    }
}
