package org.portolan.research.view.projects;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.research.view.Parts;

/** The projects of the workspace, and the way to begin one. */
final class ProjectList extends JPanel {

    private final DefaultListModel<Listed> model = new DefaultListModel<>();
    private final JList<Listed> list = new JList<>(model);
    private final Desk desk;
    private boolean filling;

    /** @param chosen gets the project that a person chose */
    ProjectList(Desk desk, Consumer<Listed> chosen, Runnable begin) {
        super(new MigLayout("insets 16, fill, wrap 1, gapy 8", "[grow, fill]", "[][][grow, fill]"));
        this.desk = desk;
        String title = desk.say(Text.of("research.projects-desk.page.projects"));
        add(Parts.label(title, "h3"), "wmin 0");
        add(Parts.button(desk, "research.projects-desk.new", "plus", begin), "growx 0");
        list.getAccessibleContext().setAccessibleName(title);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new ProjectRow(this::below));
        list.addListSelectionListener(event -> {
            if (!filling && !event.getValueIsAdjusting()) {
                Optional.ofNullable(list.getSelectedValue()).ifPresent(chosen);
            }
        });
        JScrollPane pane =
                new JScrollPane(list, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setBorder(null);
        add(pane, "wmin 0, hmin 60lp");
    }

    /** Show these; the one of this name is chosen, else the first. Says which. */
    Optional<Listed> show(List<Listed> projects, String name) {
        filling = true;
        model.clear();
        projects.forEach(model::addElement);
        Optional<Listed> chosen = projects.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .or(() -> projects.stream().findFirst());
        chosen.ifPresent(one -> list.setSelectedValue(one, true));
        filling = false;
        return chosen;
    }

    private String below(Listed project) {
        String evidence = desk.say(Text.of("research.projects-desk.pieces", project.evidence()));
        return Stream.of(project.decision(), project.market(), evidence)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
