package org.portolan.desktop.frame;

import com.formdev.flatlaf.FlatClientProperties;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.desktop.theme.Edge;
import org.portolan.desktop.theme.Emblem;
import org.portolan.desktop.theme.Parts;

/** The top of the window: the name, the command palette, the workspace. */
final class Header extends JPanel {

    private final JLabel workspace = Parts.label("", "dim");

    Header(CommandPalette palette) {
        super(new MigLayout(
                "insets 4 16 4 8, fill",
                "[grow 50, fill, sg side]16[360:520:520, fill]16[grow 50, fill, sg side]",
                "[center]"));
        Parts.styled(this, "chrome");
        setBorder(new Edge(Edge.Side.BOTTOM));
        JLabel name = Parts.label("Portolan", "strong");
        name.setIcon(new Emblem(18));
        name.setIconTextGap(8);
        add(name, "wmin 40");
        add(palette, "h 30!");
        workspace.setHorizontalAlignment(JLabel.TRAILING);
        JPanel buttons = new JPanel();
        buttons.setOpaque(false);
        buttons.putClientProperty(FlatClientProperties.FULL_WINDOW_CONTENT_BUTTONS_PLACEHOLDER, "win");
        JPanel end = Parts.panel("chrome", "insets 0, fill", "[grow, fill]8[]", "[center]");
        end.add(workspace, "wmin 40");
        end.add(buttons);
        add(end, "wmin 40");
    }

    void workspace(String sentence, String folder) {
        workspace.setText(sentence);
        workspace.setToolTipText(folder.isEmpty() ? null : folder);
    }

    /** For screens before a workspace is open: nothing to search yet. */
    void searchable(boolean yes) {
        getComponent(1).setVisible(yes);
    }
}
