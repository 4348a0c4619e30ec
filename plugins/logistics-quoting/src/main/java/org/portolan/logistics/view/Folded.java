package org.portolan.logistics.view;

import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.view.Desk;

/** One line that says what there is; pressed, it shows it. */
class Folded extends JPanel {

    Folded(String line, JComponent part, Desk desk) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 8, hidemode 3", "[grow, fill]", ""));
        setOpaque(false);
        part.setVisible(false);
        JToggleButton opener = new JToggleButton(line);
        opener.setIcon(desk.icon("chevron-right"));
        opener.setSelectedIcon(desk.icon("chevron-down"));
        opener.putClientProperty("JButton.buttonType", "borderless");
        opener.setHorizontalAlignment(JToggleButton.LEADING);
        opener.addActionListener(event -> {
            part.setVisible(opener.isSelected());
            revalidate();
        });
        add(opener, "wmin 0");
        add(part, "wmin 0, hmin 120lp");
    }
}
