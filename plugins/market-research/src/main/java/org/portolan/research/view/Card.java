package org.portolan.research.view;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Trace;
import org.portolan.api.view.Desk;

/** A part with a fine round frame: one figure with its name above and a note below, or whatever is put into it. */
public class Card extends JPanel {

    public Card() {
        super(new MigLayout("insets 12, fillx, wrap 1, gapy 4", "[grow, fill]", ""));
        setOpaque(false);
    }

    /**
     * Make the card of one figure.
     *
     * @param traced gets what the figure is made of, where a person opens it
     */
    public static Card of(Figure figure, Desk desk, Consumer<Optional<Trace>> traced) {
        Card card = new Card();
        String title = desk.say(figure.title());
        String value = figure.value().value().map(desk::sayValue).orElse("–");
        String note = desk.say(figure.note());
        card.add(Parts.sentence(title, "secondary"), "wmin 0");
        card.add(
                figure.value().trace().isPresent()
                        ? opener(
                                title + ": " + value,
                                value,
                                () -> traced.accept(figure.value().trace()))
                        : Parts.sentence(value, "figure"),
                "wmin 0");
        if (!note.isEmpty()) {
            card.add(Parts.sentence(note, "secondary"), "wmin 0");
        }
        card.getAccessibleContext().setAccessibleName(title + ": " + value + ", " + note);
        return card;
    }

    /** A value that can be opened, by a click or by the keyboard. */
    private static JComponent opener(String name, String value, Runnable open) {
        JButton button = Parts.styled(new JButton(value), "figure");
        button.putClientProperty("JButton.buttonType", "borderless");
        button.putClientProperty("FlatLaf.style", "margin: 0,0,0,0; focusWidth: 0; minimumWidth: 0");
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.getAccessibleContext().setAccessibleName(name);
        button.addActionListener(event -> open.run());
        return button;
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
