package org.portolan.desktop.theme;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.ActionEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** The small parts that every screen is made of, each with its accessible name. Event thread. */
public final class Parts {

    private Parts() {}

    /** The button that does what the screen is for; one a screen. */
    public static JButton primary(String text, Runnable action) {
        JButton button = button(text, action);
        button.putClientProperty(FlatClientProperties.STYLE_CLASS, "primary");
        return button;
    }

    public static JButton button(String text, Runnable action) {
        JButton button = new JButton(text);
        button.addActionListener(event -> action.run());
        return named(button, text);
    }

    /** A button that looks like a link. */
    public static JButton link(String text, Runnable action) {
        return styled(button(text, action), "link");
    }

    /** A button without a frame, for the edges of the window. */
    public static JButton quiet(String text, Icon icon, Runnable action) {
        JButton button = styled(button(text, action), "quiet");
        button.setIcon(icon);
        return button;
    }

    /** A button that is only an icon; its name is its tooltip. */
    public static JButton icon(String symbol, String name, Runnable action) {
        JButton button = new JButton(Symbol.of(symbol));
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.putClientProperty(FlatClientProperties.STYLE, "foreground: $Portolan.dim; margin: 4,4,4,4");
        button.setToolTipText(name);
        button.addActionListener(event -> action.run());
        return named(button, name);
    }

    public static JLabel label(String text) {
        return new JLabel(text);
    }

    /** A label in a style of the properties files: dim, secondary, strong, h2, h3, problem. */
    public static JLabel label(String text, String style) {
        return styled(new JLabel(text), style);
    }

    /** A sentence that breaks into lines where it is too long. */
    public static JLabel sentence(String text, String style) {
        return styled(new WrappingLabel(text), style);
    }

    public static JPanel panel(String layout, String columns, String rows) {
        return new JPanel(new MigLayout(layout, columns, rows));
    }

    /** A panel in the colour of the style {@code ground} or {@code chrome}. */
    public static JPanel panel(String style, String layout, String columns, String rows) {
        return styled(panel(layout, columns, rows), style);
    }

    public static <C extends JComponent> C styled(C component, String style) {
        component.putClientProperty(FlatClientProperties.STYLE_CLASS, style);
        return component;
    }

    public static <C extends JComponent> C named(C component, String name) {
        component.getAccessibleContext().setAccessibleName(name);
        return component;
    }

    /** Do this on a key while the focus is anywhere inside. */
    public static void onKey(JComponent component, String key, Runnable action) {
        onKey(component, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, key, event -> action.run());
    }

    /** Do this on a key anywhere in the window. */
    public static void onWindowKey(JComponent component, String key, Runnable action) {
        onKey(component, JComponent.WHEN_IN_FOCUSED_WINDOW, key, event -> action.run());
    }

    private static void onKey(JComponent component, int condition, String key, Consumer<ActionEvent> action) {
        component.getInputMap(condition).put(KeyStroke.getKeyStroke(key), key);
        component.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                action.accept(event);
            }
        });
    }
}
