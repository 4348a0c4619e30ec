package org.portolan.desktop.theme;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Insets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;

/**
 * A label that breaks its sentence into lines where it is narrower than the sentence: between words, and between the
 * characters of Chinese. Its preferred height follows the width that the layout gave it.
 */
final class WrappingLabel extends JLabel {

    WrappingLabel(String text) {
        super(text);
    }

    @Override
    public Dimension getPreferredSize() {
        if (isPreferredSizeSet() || getFont() == null || getText().isEmpty()) {
            return super.getPreferredSize();
        }
        Insets insets = getInsets();
        int whole = getFontMetrics(getFont()).stringWidth(getText());
        int width = getWidth() > 0 ? getWidth() - insets.left - insets.right : whole;
        int height = lines(width).size() * getFontMetrics(getFont()).getHeight();
        return new Dimension(whole + insets.left + insets.right, height + insets.top + insets.bottom);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(40, getPreferredSize().height);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean otherWidth = width != getWidth();
        super.setBounds(x, y, width, height);
        if (otherWidth && getPreferredSize().height != height) {
            // Not now: the layout that called this would take it for part of itself and forget it.
            SwingUtilities.invokeLater(this::revalidate);
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        Insets insets = getInsets();
        FontMetrics metrics = g.getFontMetrics(getFont());
        g.setFont(getFont());
        g.setColor(getForeground());
        int y = insets.top + metrics.getAscent();
        for (String line : lines(getWidth() - insets.left - insets.right)) {
            FlatUIUtils.drawString(this, g, line, insets.left, y);
            y += metrics.getHeight();
        }
    }

    private List<String> lines(int width) {
        FontMetrics metrics = getFontMetrics(getFont());
        List<String> lines = new ArrayList<>();
        for (String paragraph : getText().split("\n", -1)) {
            breakInto(lines, paragraph, metrics, width);
        }
        return lines;
    }

    private static void breakInto(List<String> lines, String text, FontMetrics metrics, int width) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
        breaks.setText(text);
        int start = 0;
        int last = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (last > start && !fits(text, start, end, metrics, width)) {
                lines.add(text.substring(start, last));
                start = last;
            }
            while (end - start > 1 && !fits(text, start, end, metrics, width)) {
                int cut = cut(text, start, end, metrics, width);
                lines.add(text.substring(start, cut));
                start = cut;
            }
            last = end;
        }
        lines.add(text.substring(start));
    }

    /** Where a word that is longer than a line, such as a file's name, is cut. */
    private static int cut(String text, int start, int end, FontMetrics metrics, int width) {
        int cut = start + 1;
        while (cut < end - 1 && fits(text, start, cut + 1, metrics, width)) {
            cut++;
        }
        return cut;
    }

    private static boolean fits(String text, int start, int end, FontMetrics metrics, int width) {
        return metrics.stringWidth(text.substring(start, end).stripTrailing()) <= Math.max(width, 1);
    }
}
