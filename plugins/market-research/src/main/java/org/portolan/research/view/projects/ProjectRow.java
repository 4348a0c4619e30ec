package org.portolan.research.view.projects;

import java.awt.Component;
import java.util.function.Function;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.portolan.research.view.Parts;

/** A project in the list: its name, and below what is known of it. */
final class ProjectRow extends JPanel implements ListCellRenderer<Listed> {

    private final JLabel name = Parts.label(" ", "strong");
    private final JLabel below = Parts.label(" ", "secondary");
    private final transient Function<Listed, String> words;

    ProjectRow(Function<Listed, String> words) {
        super(new MigLayout("insets 8, fillx, wrap 1, gapy 2", "[grow, fill]", ""));
        this.words = words;
        add(name, "wmin 0");
        add(below, "wmin 0");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Listed> list, Listed project, int index, boolean selected, boolean focused) {
        name.setText(project.name());
        below.setText(words.apply(project));
        setBackground(selected ? UIManager.getColor("Portolan.soft") : list.getBackground());
        getAccessibleContext().setAccessibleName(project.name() + ", " + below.getText());
        setToolTipText(project.question());
        return this;
    }
}
