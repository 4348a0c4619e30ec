package org.portolan.desktop.report;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JButton;
import javax.swing.SwingConstants;
import org.portolan.desktop.theme.Parts;

/** A value that can be opened: plain to look at, underlined under the pointer and in focus. */
final class TraceLink extends JButton {

    TraceLink(String name, String value, String style, Runnable open) {
        super(value);
        Parts.styled(this, style);
        putClientProperty(
                FlatClientProperties.STYLE,
                "borderWidth: 0; focusWidth: 0; innerFocusWidth: 0; margin: 0,0,0,0; minimumWidth: 0; background: null;"
                        + "hoverBackground: null; pressedBackground: null; focusedBackground: null; arc: 0");
        setContentAreaFilled(false);
        setHorizontalAlignment(SwingConstants.LEADING);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        setRolloverEnabled(true);
        addActionListener(event -> open.run());
        Parts.named(this, name);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (getModel().isRollover() || isFocusOwner()) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setColor(getForeground());
            int width = Math.min(getWidth(), g.getFontMetrics(getFont()).stringWidth(getText()));
            g.fillRect(0, getHeight() - UIScale.scale(2), width, UIScale.scale(isFocusOwner() ? 2 : 1));
            g.dispose();
        }
    }
}
