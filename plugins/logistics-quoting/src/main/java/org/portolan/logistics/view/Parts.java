package org.portolan.logistics.view;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Finding;
import org.portolan.api.view.Desk;

/** The small parts that the desk is made of, in the styles of the theme. */
public final class Parts {

    private static final String STYLE_CLASS = "FlatLaf.styleClass";

    private Parts() {}

    public static JLabel label(String words, String style) {
        JLabel label = new JLabel(words);
        styled(label, style);
        return label;
    }

    /** Words that wrap; read by a screen reader as one text, and passed over by the Tab key. */
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
        styled(area, style);
        return area;
    }

    /** What to look at and what to do about it, where its place is said elsewhere. */
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

    /** Do this on a key, wherever the keyboard is within the part. */
    static void onKey(JComponent part, String key, Runnable act) {
        part.registerKeyboardAction(
                event -> act.run(), KeyStroke.getKeyStroke(key), JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
    }

    /** Columns for three parts: what goes in, what comes out, and why. */
    public static MigLayout threeColumns() {
        return new MigLayout(
                "insets 0, gap 0, fill",
                "[230lp:260lp:290lp, grow 0][][384lp:680lp:, grow, fill][][200lp:290lp:320lp, grow 0]",
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
