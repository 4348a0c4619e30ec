package org.portolan.courses.view.author;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.BadLocationException;
import org.portolan.api.report.Severity;

/** The numbers of lines beside a text, and a mark where something is to be mended: a dot, and for an error a square. */
final class Gutter extends JComponent {

    private static final int GAP = 10;

    private final JTextArea area;
    private final transient Map<Integer, Severity> marks = new HashMap<>();

    Gutter(JTextArea area) {
        this.area = area;
        area.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                revalidate();
                repaint();
            }
        });
        area.addCaretListener(event -> repaint());
    }

    /** Mark these lines, from 1. */
    void mark(Map<Integer, Severity> lines) {
        marks.clear();
        marks.putAll(lines);
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(area.getFont());
        int digits = Math.max(2, Integer.toString(area.getLineCount()).length());
        return new Dimension(metrics.charWidth('0') * digits + 2 * GAP + metrics.getAscent() / 2, area.getHeight());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_LCD_HRGB);
        pen.setColor(area.getBackground());
        pen.fillRect(0, 0, getWidth(), getHeight());
        pen.setFont(area.getFont());
        FontMetrics metrics = pen.getFontMetrics();
        Insets insets = area.getInsets();
        try {
            Rectangle clip = pen.getClipBounds();
            int first = area.getLineOfOffset(area.viewToModel2D(clip.getLocation()));
            int here = area.getLineOfOffset(area.getCaretPosition());
            for (int line = first; line < area.getLineCount(); line++) {
                Rectangle2D place = area.modelToView2D(area.getLineStartOffset(line));
                if (place == null || place.getY() > clip.getMaxY()) {
                    break;
                }
                String number = Integer.toString(line + 1);
                int baseline = (int) Math.round(place.getY()) + metrics.getAscent();
                pen.setColor(UIManager.getColor(line == here ? "Label.foreground" : "Label.disabledForeground"));
                pen.drawString(number, getWidth() - GAP - metrics.stringWidth(number), baseline);
                mark(pen, line + 1, (int) place.getY(), metrics, insets.left);
            }
        } catch (BadLocationException changed) {
            // The text became shorter while it was drawn; it is drawn again at once.
            repaint();
        }
        pen.dispose();
    }

    private void mark(Graphics2D pen, int line, int top, FontMetrics metrics, int left) {
        Severity severity = marks.get(line);
        if (severity != null) {
            int size = metrics.getAscent() / 2;
            int y = top + (metrics.getHeight() - size) / 2;
            boolean error = severity == Severity.ERROR;
            Color colour = UIManager.getColor(error ? "Actions.Red" : "Actions.Yellow");
            pen.setColor(colour == null ? getForeground() : colour);
            if (error) {
                pen.fillRect(left / 2, y, size, size);
            } else {
                pen.fillOval(left / 2, y, size, size);
            }
        }
    }
}
