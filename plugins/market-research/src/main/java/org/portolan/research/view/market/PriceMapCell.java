package org.portolan.research.view.market;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.UIManager;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.research.view.Answer;

/** One place of the map: how many products, and in the tip what they sell and their reviews. Pressed, it says which. */
final class PriceMapCell extends JButton {

    /** The fullest place is no darker than this, so that its number is read. */
    private static final double DARKEST = 0.55;

    private static final int OPAQUE = 255;

    private final double share;
    private final boolean gap;

    PriceMapCell(Table cells, int row, int most, Desk desk, Consumer<Optional<Trace>> traced) {
        int products = PriceMap.products(cells, row);
        // A square root lets places with few products be seen beside those with many.
        share = most == 0 ? 0 : Math.sqrt((double) products / most);
        gap = PriceMap.isGap(cells, row) && products > 0;
        setText(products == 0 ? "" : desk.sayValue(products));
        setContentAreaFilled(false);
        setFocusable(products > 0);
        setEnabled(products > 0);
        putClientProperty(
                "FlatLaf.style",
                "borderWidth: 0; arc: 0; focusWidth: 0; innerFocusWidth: 2; margin: 4,2,4,2; minimumWidth: 0");
        String words = desk.say(Text.of(
                "research.market-desk.map.cell",
                value(cells, row, "band", desk),
                value(cells, row, "bracket", desk),
                value(cells, row, "products", desk),
                value(cells, row, "weight_share", desk),
                value(cells, row, "reviews", desk)));
        setToolTipText(products == 0 ? null : words);
        getAccessibleContext().setAccessibleName(words);
        addActionListener(event -> traced.accept(Answer.trace(cells, row)));
    }

    private static String value(Table cells, int row, String column, Desk desk) {
        return Answer.cell(cells, row, column).value().map(desk::sayValue).orElse("–");
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(shade(gap ? "Portolan.good" : "Portolan.accent"));
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setColor(UIManager.getColor("Component.borderColor"));
        g.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
        g.dispose();
        super.paintComponent(graphics);
    }

    private Color shade(String key) {
        Color colour = Optional.ofNullable(UIManager.getColor(key)).orElse(getForeground());
        return new Color(
                colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(OPAQUE * DARKEST * share));
    }
}
