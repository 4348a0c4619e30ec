package org.portolan.desktop.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Dimension;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

class WideViewTest {

    @Test
    void a_view_fills_its_place_and_scrolls_sideways_where_that_is_too_narrow() throws Exception {
        int[] widths = new int[2];
        SwingUtilities.invokeAndWait(() -> {
            widths[0] = widthIn(900);
            widths[1] = widthIn(500);
        });
        assertEquals(900, widths[0]);
        assertEquals(700, widths[1]);
    }

    private static int widthIn(int room) {
        JPanel view = new JPanel();
        view.setMinimumSize(new Dimension(700, 100));
        JScrollPane pane = WideView.of(view);
        pane.setSize(room, 400);
        pane.doLayout();
        pane.getViewport().doLayout();
        pane.getViewport().getView().doLayout();
        return view.getWidth();
    }
}
