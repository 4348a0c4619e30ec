package org.portolan.desktop.report;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.FontMetrics;
import java.awt.Graphics;
import javax.swing.JComponent;

/** Draws numbers with digits of one width, so that they stand in columns: Java cannot ask a font for its own. */
final class TabularDigits {

    private TabularDigits() {}

    static int width(FontMetrics metrics, String text) {
        int digit = digit(metrics);
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += isDigit(c) ? digit : metrics.charWidth(c);
        }
        return width;
    }

    static void draw(JComponent component, Graphics g, String text, int x, int baseline) {
        FontMetrics metrics = g.getFontMetrics(component.getFont());
        g.setFont(component.getFont());
        int digit = digit(metrics);
        int at = x;
        int from = 0;
        while (from < text.length()) {
            char c = text.charAt(from);
            int to = from + 1;
            if (isDigit(c)) {
                String one = String.valueOf(c);
                FlatUIUtils.drawString(component, g, one, at + (digit - metrics.charWidth(c)) / 2, baseline);
                at += digit;
            } else {
                while (to < text.length() && !isDigit(text.charAt(to))) {
                    to++;
                }
                String run = text.substring(from, to);
                FlatUIUtils.drawString(component, g, run, at, baseline);
                at += metrics.stringWidth(run);
            }
            from = to;
        }
    }

    private static int digit(FontMetrics metrics) {
        return metrics.charWidth('0');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
