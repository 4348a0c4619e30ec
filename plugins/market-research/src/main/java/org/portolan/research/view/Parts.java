package org.portolan.research.view;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/** The small parts that desks are made of, in the styles of the theme. */
public final class Parts {

    private static final String STYLE_CLASS = "FlatLaf.styleClass";

    private Parts() {}

    public static JLabel label(String words, String style) {
        return styled(new JLabel(words), style);
    }

    /** Words that wrap; passed over by the Tab key. */
    public static JTextArea sentence(String words, String style) {
        JTextArea area = new JTextArea();
        area.setEditable(false);
        area.setFocusable(false);
        // Words that are set must not scroll what they stand in: a caret would, so they are set after it is told.
        if (area.getCaret() instanceof DefaultCaret caret) {
            caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        }
        area.setText(words);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setOpaque(false);
        area.setBorder(null);
        area.setFont(UIManager.getFont("Label.font"));
        area.getAccessibleContext().setAccessibleName(words);
        return styled(area, style);
    }

    /** What to look at, and what to do about it. */
    public static JTextArea finding(Finding finding, Desk desk) {
        String words = desk.say(finding.message()) + " " + desk.say(finding.remedy());
        return sentence(words.strip(), finding.needsAttention() ? "amber" : "secondary");
    }

    public static <C extends JComponent> C styled(C component, String style) {
        if (!style.isEmpty()) {
            component.putClientProperty(STYLE_CLASS, style);
        }
        return component;
    }

    public static JButton button(Desk desk, String words, String icon, Runnable act) {
        JButton button = new JButton(desk.say(Text.of(words)));
        if (!icon.isEmpty()) {
            button.setIcon(desk.icon(icon));
        }
        button.addActionListener(event -> act.run());
        return button;
    }

    /** A button without words, whose name a tip and a screen reader say. */
    public static JButton iconButton(Desk desk, String words, String icon, Runnable act) {
        String name = desk.say(Text.of(words));
        JButton button = new JButton(desk.icon(icon));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.putClientProperty("FlatLaf.style", "foreground: $Portolan.dim");
        button.setToolTipText(name);
        button.getAccessibleContext().setAccessibleName(name);
        button.addActionListener(event -> act.run());
        return button;
    }

    /** Do this on a key, wherever the keyboard is within the part. */
    public static void onKey(JComponent part, String key, Runnable act) {
        part.registerKeyboardAction(
                event -> act.run(), KeyStroke.getKeyStroke(key), JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
    }

    /** Pages within a desk, told from the tabs of the window by a line under the chosen one. */
    public static JTabbedPane pages() {
        JTabbedPane pages = new JTabbedPane();
        pages.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
        pages.putClientProperty("JTabbedPane.tabType", "underlined");
        return pages;
    }

    /** One column from top to bottom. */
    public static JPanel column(String insets) {
        JPanel column = new JPanel(
                new MigLayout("insets " + insets + ", fillx, wrap 1, gapy 12, hidemode 3", "[grow, fill]", ""));
        column.setOpaque(false);
        return column;
    }

    /** Columns for three parts: what goes in, what comes out, and why. */
    public static MigLayout threeColumns() {
        return new MigLayout(
                "insets 0, gap 0, fill",
                "[230lp:260lp:290lp, grow 0][][340lp:680lp:, grow, fill][][200lp:280lp:320lp, grow 0]",
                "[grow, fill]");
    }

    /** Add parts from left to right, with a line between each two. */
    public static void sideBySide(JPanel pane, JComponent... parts) {
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                pane.add(new JSeparator(SwingConstants.VERTICAL), "growy, wmin pref");
            }
            pane.add(parts[i], "grow");
        }
    }
}
