package org.portolan.desktop.frame;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.awt.Font;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.view.Edge;
import org.portolan.desktop.theme.Parts;

/** The top of the window: the name, the command palette, the workspace. */
final class Header extends JPanel {

    private final JLabel workspace = Parts.label("", "dim");

    private final JPanel search = new JPanel(new BorderLayout());

    Header() {
        super(new MigLayout(
                "insets 4 16 4 8, fill",
                "[grow 50, fill, sg side]16[160:520:520, fill]16[grow 50, fill, sg side]",
                "[center]"));
        Parts.styled(this, "chrome");
        setBorder(new Edge(Edge.Side.BOTTOM));
        add(Parts.styled(FirstPicture.name(), "strong"), "wmin 40");
        search.setOpaque(false);
        add(search, "h 30!");
        workspace.setHorizontalAlignment(JLabel.TRAILING);
        JPanel buttons = new JPanel();
        buttons.setOpaque(false);
        buttons.putClientProperty(FlatClientProperties.FULL_WINDOW_CONTENT_BUTTONS_PLACEHOLDER, "win");
        JPanel end = Parts.panel("chrome", "insets 0, fill", "[grow, fill]8[]", "[center]");
        end.add(workspace, "wmin 40");
        end.add(buttons, "wmin pref");
        add(end);
    }

    void workspace(String sentence, String folder) {
        workspace.setText(sentence);
        workspace.setToolTipText(folder.isEmpty() ? null : folder);
    }

    /** Say loudly, or no more, that the data shown are not the person's own. */
    void mark(boolean lesson) {
        workspace.setFont(workspace.getFont().deriveFont(lesson ? Font.BOLD : Font.PLAIN));
        workspace.setForeground(UIManager.getColor(lesson ? "Component.accentColor" : "Label.foreground"));
        Parts.styled(workspace, lesson ? "" : "dim");
    }

    /** Show the field that reaches everything. */
    void search(JComponent palette) {
        search.add(palette);
        search.setVisible(true);
    }

    /** For screens before a workspace is open: nothing to search yet. */
    void noSearch() {
        search.setVisible(false);
    }
}
