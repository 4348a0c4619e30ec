package org.portolan.research.view.projects;

import java.awt.BorderLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.FileDrop;
import org.portolan.api.view.Filling;
import org.portolan.research.view.Answer;
import org.portolan.research.view.Parts;

/** The projects, the chosen one, and what can be done with it. A file that is dropped on it becomes evidence. */
final class ProjectsPane extends JPanel {

    private static final String CHOSEN = "research.projects-desk.project";

    private final transient Desk desk;
    private final ProjectList list;
    private final JPanel middle = new JPanel(new BorderLayout());
    private final JPanel acts =
            new JPanel(new MigLayout("insets 0, fillx, wrap 1, gap 0, hidemode 3", "[grow, fill]", ""));
    private final PinForm pin;
    private final DecideForm decide;
    private final LastChange last;
    private final JSeparator between = new JSeparator();
    private List<Listed> projects = List.of();

    ProjectsPane(Desk desk) {
        super(Parts.threeColumns());
        this.desk = desk;
        list = new ProjectList(desk, this::open, () -> form(Optional.empty()));
        pin = new PinForm(desk, entered -> write("research.pin", entered, this::pinned, this::notPinned));
        decide = new DecideForm(desk, entered -> write("research.decide", entered, this::decided, this::notDecided));
        last = new LastChange(desk);
        acts.add(pin, "wmin 0");
        acts.add(between);
        acts.add(decide, "wmin 0");
        acts.add(last, "wmin 0");
        Parts.sideBySide(this, list, middle, Filling.scrolled(acts));
        FileDrop.on(this, pin::take);
        desk.onFactsChanged(this::look);
        look();
    }

    /** Look again which projects there are, and what was imported. */
    private void look() {
        desk.call("projects", "research.report", Map.of(), this::listed, this::say);
        desk.call("imports", "host.imports", Map.of(), this::imported, this::say);
    }

    private void listed(Report report) {
        projects = Listed.of(report, desk);
        list.show(projects, desk.bench().settings().get(CHOSEN).orElse(""))
                .ifPresentOrElse(this::open, () -> form(Optional.empty()));
    }

    private void imported(Report report) {
        Imports imports = Imports.of(report);
        pin.offer(imports.files(desk));
        last.show(imports);
    }

    private void open(Listed project) {
        desk.bench().settings().put(CHOSEN, project.name());
        offer(true);
        desk.call(
                "project",
                "research.report",
                Map.of("project", List.of(project.name())),
                report -> show(report, project),
                this::say);
    }

    private void show(Report report, Listed project) {
        place(new ProjectSheet(report, project, desk, () -> form(Optional.of(project))));
        pin.among(new Answer(report)
                .blocks(Table.class)
                .filter(table -> table.key().startsWith("evidence_"))
                .map(table -> desk.say(table.title()))
                .toList());
    }

    private void form(Optional<Listed> project) {
        offer(project.isPresent());
        ProjectForm[] form = new ProjectForm[1];
        form[0] = new ProjectForm(
                desk,
                project,
                projects.isEmpty(),
                entered -> desk.call("write", "research.project", entered, this::begun, form[0]::complain),
                projects.isEmpty() ? Optional.empty() : Optional.of(this::look));
        place(form[0]);
        form[0].begin(project.isPresent() ? "question" : "project");
    }

    private void begun(Report report) {
        desk.bench().settings().put(CHOSEN, desk.say(report.title()));
        desk.factsChanged();
        pin.setVisible(true);
        pin.begin("words");
    }

    private void write(
            String command, Map<String, List<String>> entered, Consumer<Report> done, Consumer<Text> trouble) {
        Map<String, List<String>> all = new HashMap<>(entered);
        all.put("project", List.of(desk.bench().settings().get(CHOSEN).orElse("")));
        desk.call("write", command, all, done, trouble);
    }

    private void pinned(Report report) {
        pin.clear();
        desk.factsChanged();
    }

    private void notPinned(Text sentence) {
        pin.complain(sentence);
    }

    private void decided(Report report) {
        decide.clear();
        desk.factsChanged();
    }

    private void notDecided(Text sentence) {
        decide.complain(sentence);
    }

    private void offer(boolean project) {
        pin.setVisible(project);
        between.setVisible(project);
        decide.setVisible(project);
    }

    private void say(Text sentence) {
        JPanel words = Parts.column("16");
        words.add(Parts.sentence(desk.say(sentence), "dim"), "wmin 0");
        place(words);
    }

    private void place(JComponent part) {
        middle.removeAll();
        middle.add(Filling.scrolled(part));
        middle.revalidate();
        middle.repaint();
    }
}
