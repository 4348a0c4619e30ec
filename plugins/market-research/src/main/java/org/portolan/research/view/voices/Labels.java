package org.portolan.research.view.voices;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;
import net.miginfocom.swing.MigLayout;

/** Words on desks, in the styles of the theme. */
public final class Labels {

    private static final String STYLE_CLASS = "FlatLaf.styleClass";

    private Labels() {}

    public static JLabel label(String words, String style) {
        return styled(new JLabel(words), style);
    }

    /** Words that wrap; passed over by the Tab key. */
    public static JTextArea sentence(String words, String style) {
        JTextArea area = new JTextArea(words);
        area.setEditable(false);
        area.setFocusable(false);
        // Words that are set must not scroll what they stand in: a caret would.
        if (area.getCaret() instanceof DefaultCaret caret) {
            caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        }
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setOpaque(false);
        area.setBorder(null);
        area.setFont(UIManager.getFont("Label.font"));
        area.getAccessibleContext().setAccessibleName(words);
        return styled(area, style);
    }

    public static <C extends JComponent> C styled(C component, String style) {
        component.putClientProperty(STYLE_CLASS, style);
        return component;
    }

    /** A part of the desk that takes the width it is given and scrolls up and down. */
    public static JScrollPane scrolled(JPanel part) {
        JPanel holder = new Filling();
        holder.add(part, "grow, wmin 0");
        JScrollPane pane = new JScrollPane(
                holder, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setBorder(null);
        return pane;
    }

    /** One column from top to bottom. */
    public static JPanel column(String insets) {
        JPanel column = new JPanel(
                new MigLayout("insets " + insets + ", fillx, wrap 1, gapy 12, hidemode 3", "[grow, fill]", ""));
        column.setOpaque(false);
        return column;
    }
}
