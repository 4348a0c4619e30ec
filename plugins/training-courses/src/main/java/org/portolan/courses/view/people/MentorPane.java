package org.portolan.courses.view.people;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.command.people.MentorCommand;
import org.portolan.courses.command.people.MentorOverview;

/** The learners at the left; at the right all of them in a matrix, or what proves the skills of the one chosen. */
final class MentorPane extends JPanel {

    private static final long serialVersionUID = 1L;

    /** Stands for all learners. */
    private static final MentorOverview.Row ALL = new MentorOverview.Row("", "", 0, false);

    private final transient Desk desk;
    private final SideList<MentorOverview.Row> learners;
    private final JPanel middle = new JPanel(new BorderLayout());

    MentorPane(Desk desk) {
        super(new MigLayout("insets 0, fill", "[260lp!, fill]0[grow, fill]", "[grow, fill]"));
        this.desk = desk;
        learners = new SideList<>(desk.say(Text.of("courses.mentor-desk.learners")), this::words, this::chosen);
        JButton bring = new JButton(desk.say(Text.of("courses.mentor-desk.import")), desk.icon("import"));
        bring.addActionListener(event -> desk.chooseImport());
        JPanel left = new JPanel(new BorderLayout());
        left.add(learners);
        JPanel foot = new JPanel(new MigLayout("insets 0 16 16 16, fillx"));
        foot.add(bring, "growx, wmin 0");
        left.add(foot, BorderLayout.SOUTH);
        add(left, "grow");
        add(middle, "grow, wmin 0, hmin 0");
        desk.onFactsChanged(this::load);
        load();
    }

    private SideList.Words words(MentorOverview.Row row) {
        if (row.key().isEmpty()) {
            String all = desk.say(Text.of("courses.mentor-desk.all"));
            return new SideList.Words(all, "", all, 0, 0);
        }
        String key = row.stuck() ? "courses.mentor-desk.row.stuck" : "courses.mentor-desk.row";
        return new SideList.Words(
                row.name(),
                (row.stuck() ? "! " : "") + row.skills(),
                desk.say(Text.of(key, row.name(), row.skills())),
                0,
                0);
    }

    private void load() {
        desk.work("learners", Text.of("courses.mentor.title"), MentorOverview::of, this::show, this::trouble);
    }

    private void show(List<MentorOverview.Row> rows) {
        List<MentorOverview.Row> all = new ArrayList<>();
        all.add(ALL);
        all.addAll(rows);
        String before = learners.chosen().map(MentorOverview.Row::key).orElse("");
        learners.show(all, MentorOverview.Row::key, before);
        learners.chosen().ifPresent(this::chosen);
    }

    private void chosen(MentorOverview.Row row) {
        desk.call(
                "mentor",
                "courses.mentor",
                new MentorCommand.Input(row.key().isEmpty() ? Optional.empty() : Optional.of(row.key())),
                report -> put(desk.report(report)),
                this::trouble);
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
