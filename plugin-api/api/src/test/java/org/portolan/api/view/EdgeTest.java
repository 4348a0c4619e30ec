package org.portolan.api.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Insets;
import java.awt.image.BufferedImage;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgeTest {

    private static final int SIZE = 5;

    @AfterEach
    void forget() {
        UIManager.put("Portolan.line", null);
    }

    @ParameterizedTest
    @CsvSource({"TOP, 2, 0", "LEFT, 0, 2", "BOTTOM, 2, 4", "RIGHT, 4, 2"})
    void stands_at_its_side_in_the_colour_of_now(Edge.Side side, int x, int y) {
        Edge edge = new Edge(side);
        for (Color colour : new Color[] {Color.RED, Color.BLUE}) {
            UIManager.put("Portolan.line", colour);
            BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
            Graphics graphics = image.createGraphics();
            edge.paintBorder(new JPanel(), graphics, 0, 0, SIZE, SIZE);
            graphics.dispose();
            assertEquals(colour.getRGB(), image.getRGB(x, y));
            assertEquals(0, image.getRGB(2, 2));
        }
        Insets insets = edge.getBorderInsets(new JPanel());
        assertEquals(1, insets.top + insets.left + insets.bottom + insets.right);
    }
}
