package org.portolan.research.view;

import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.view.Desk;

/** One line that says what there is; pressed, it shows it. */
public final class Folded extends JPanel {

    private final JToggleButton opener;
    private final JComponent part;

    public Folded(String line, JComponent part, Desk desk) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 8, hidemode 3", "[grow, fill]", ""));
        this.part = part;
        setOpaque(false);
        opener = new JToggleButton(line);
        opener.setIcon(desk.icon("chevron-right"));
        opener.setSelectedIcon(desk.icon("chevron-down"));
        opener.putClientProperty("JButton.buttonType", "borderless");
        opener.setHorizontalAlignment(JToggleButton.LEADING);
        opener.addItemListener(event -> {
            part.setVisible(opener.isSelected());
            revalidate();
        });
        part.setVisible(false);
        add(opener, "wmin 0");
        add(part, "wmin 0");
    }

    /** Show it. */
    public void open() {
        opener.setSelected(true);
        part.setVisible(true);
    }
}
