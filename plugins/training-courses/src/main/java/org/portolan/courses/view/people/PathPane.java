package org.portolan.courses.view.people;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.command.author.Handover;
import org.portolan.courses.command.people.PathCommand;
import org.portolan.courses.command.people.PathOverview;
import org.portolan.courses.command.people.SkillNames;

/** The roles at the left; at the right the way to the one that was chosen, and the lesson that brings the most. */
final class PathPane extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final String ROLE = "courses.path.role";
    private static final String USUAL = "strategist";

    private final transient Desk desk;
    private final SideList<PathOverview.Row> roles;
    private final JPanel middle = new JPanel(new BorderLayout());
    private final JButton open = new JButton();

    PathPane(Desk desk) {
        super(new MigLayout("insets 0, fill", "[260lp!, fill]0[grow, fill]", "[grow, fill]"));
        this.desk = desk;
        roles = new SideList<>(desk.say(Text.of("courses.path-desk.roles")), this::words, this::chosen);
        JPanel right = new JPanel(
                new MigLayout("insets 0, fill, wrap 1, gap 0, hidemode 3", "[grow, fill]", "[][grow, fill]"));
        open.setIcon(desk.icon("play"));
        open.putClientProperty("FlatLaf.styleClass", "primary");
        open.setVisible(false);
        open.addActionListener(event -> openNext());
        JPanel head = new JPanel(new MigLayout("insets 16 16 0 16, hidemode 3"));
        head.add(open);
        right.add(head);
        right.add(middle, "grow, wmin 0, hmin 0");
        add(roles, "grow");
        add(right, "grow, wmin 0");
        desk.onFactsChanged(this::load);
        load();
    }

    private SideList.Words words(PathOverview.Row row) {
        String name = desk.say(SkillNames.role(row.role()));
        return new SideList.Words(
                name,
                row.had() + " / " + row.needed(),
                desk.say(Text.of("courses.path-desk.role", name, row.had(), row.needed())),
                row.had(),
                row.needed());
    }

    private void load() {
        desk.work("roles", Text.of("courses.path-desk.reading"), PathOverview::of, this::show, this::trouble);
    }

    private void show(List<PathOverview.Row> rows) {
        String before = roles.chosen()
                .map(PathOverview.Row::role)
                .or(() -> desk.bench().settings().get(ROLE))
                .orElse(USUAL);
        roles.show(rows, PathOverview.Row::role, before);
        roles.chosen().ifPresent(this::chosen);
    }

    private void chosen(PathOverview.Row row) {
        desk.bench().settings().put(ROLE, row.role());
        open.setVisible(row.nextTitle().isPresent());
        open.setText(desk.say(Text.of("courses.path-desk.open", row.nextTitle().orElse(""))));
        desk.call(
                "path",
                "courses.path",
                new PathCommand.Input(Optional.of(row.role()), Optional.empty()),
                report -> put(desk.report(report)),
                this::trouble);
    }

    /** Go to the lesson desk, with the lesson chosen there. */
    private void openNext() {
        roles.chosen().flatMap(PathOverview.Row::nextKey).ifPresent(key -> {
            new Handover(desk.bench().settings()).show(key);
            desk.show("view:courses.lesson-desk");
            // Where it is open already, it looks again.
            desk.factsChanged();
        });
    }

    private void trouble(Text trouble) {
        put(new JLabel("<html>" + desk.say(trouble)));
    }

    private void put(JComponent part) {
        middle.removeAll();
        middle.add(part);
        middle.revalidate();
        middle.repaint();
    }
}
