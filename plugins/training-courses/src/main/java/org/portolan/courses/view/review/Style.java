package org.portolan.courses.view.review;

import javax.swing.JComponent;
import javax.swing.JLabel;

/** Words in the styles of the theme. */
final class Style {

    private Style() {}

    static <C extends JComponent> C of(C component, String style) {
        component.putClientProperty("FlatLaf.styleClass", style);
        return component;
    }

    static JLabel label(String words, String style) {
        return of(new JLabel(words), style);
    }
}
