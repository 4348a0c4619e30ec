package org.portolan.logistics.view;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Figure;
import org.portolan.api.view.Desk;

/** One figure with its name above and what it belongs to below. */
public final class Card extends JPanel {

    private final JTextArea shown;

    public Card(Figure figure, Desk desk) {
        super(new MigLayout("insets 12, fillx, wrap 1, gapy 4", "[grow, fill]", ""));
        setOpaque(false);
        String title = desk.say(figure.title());
        String value = figure.value().value().map(desk::sayValue).orElse("–");
        String note = desk.say(figure.note());
        add(Parts.sentence(title, "secondary"), "wmin 0");
        shown = Parts.sentence(value, "figure");
        add(shown, "wmin 0");
        if (!note.isEmpty()) {
            add(Parts.sentence(note, "secondary"), "wmin 0");
        }
        getAccessibleContext().setAccessibleName(title + ": " + value + ", " + note);
    }

    /** How wide it must be for its value to stand in one line. */
    int widthOfValue() {
        // Two digits and a little are the room left and right of it.
        return shown.getFontMetrics(shown.getFont()).stringWidth(shown.getText() + "00") + 4;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int arc = getFontMetrics(getFont()).getHeight();
        g.setColor(UIManager.getColor("Component.borderColor"));
        g.drawRoundRect(0, 0, getWidth() - 1, getHeight() - 1, arc, arc);
        g.dispose();
    }
}
