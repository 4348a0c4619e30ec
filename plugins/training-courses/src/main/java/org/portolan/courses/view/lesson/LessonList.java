package org.portolan.courses.view.lesson;

import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Edge;
import org.portolan.courses.command.course.Library;
import org.portolan.courses.model.course.Progress;
import org.portolan.courses.model.course.SkillGraph;

/** The courses and their lessons, one of them chosen; below them the ways to a course of one’s own. */
final class LessonList extends JPanel {

    private final transient Desk desk;
    private final DefaultListModel<LessonRow> model = new DefaultListModel<>();
    private final JList<LessonRow> list = new JList<>(model) {
        /** Long titles are cut, and whole in their tooltip. */
        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }
    };

    /**
     * @param chosen told when another row is chosen
     * @param begin told when Enter is pressed on a row
     * @param folder gets a folder in which a course is written
     */
    LessonList(Desk desk, Runnable chosen, Consumer<LessonRow> begin, Consumer<Path> folder) {
        super(new BorderLayout());
        this.desk = desk;
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new LessonRowRenderer(desk));
        list.addListSelectionListener(event -> chosen.run());
        list.getAccessibleContext().setAccessibleName(desk.say(Text.of("courses.lesson.courses")));
        list.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "begin");
        list.getActionMap().put("begin", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                chosen().ifPresent(begin);
            }
        });
        JScrollPane courses = new JScrollPane(list);
        courses.setBorder(BorderFactory.createEmptyBorder());
        add(courses);
        JPanel own = new JPanel(new MigLayout("insets 4 8 8 8, fillx, wrap 1, gapy 0", "[grow, fill]"));
        own.setBorder(new Edge(Edge.Side.TOP));
        own.add(button("folder", "folder-open-outline", () -> chooseFolder(folder)));
        own.add(button("new", "pencil-plus-outline", () -> desk.show("view:courses.author-desk")));
        add(own, BorderLayout.SOUTH);
    }

    private JButton button(String key, String icon, Runnable action) {
        JButton button = new JButton(desk.say(Text.of("courses.lesson." + key)), desk.icon(icon));
        button.putClientProperty("FlatLaf.styleClass", "quiet");
        button.setHorizontalAlignment(JButton.LEADING);
        button.addActionListener(event -> action.run());
        return button;
    }

    /** Take a course from the folder in which it is written, by any of its files. */
    private void chooseFolder(Consumer<Path> folder) {
        desk.chooseFile(Text.of("courses.lesson.folder.title"))
                .map(Path::getParent)
                .ifPresent(folder);
    }

    Optional<LessonRow> chosen() {
        return Optional.ofNullable(list.getSelectedValue());
    }

    /** Give it the keyboard. */
    void begin() {
        list.requestFocusInWindow();
    }

    /**
     * Show courses. False where there is none.
     *
     * @param wanted the key of the row to choose; where it is not there, the next lesson to learn is chosen
     */
    boolean show(Library read, Optional<String> wanted) {
        model.clear();
        Set<String> had = read.skills(desk.bench().locale());
        read.entries().forEach(entry -> add(entry, read, had));
        if (model.isEmpty()) {
            return false;
        }
        int at = 0;
        for (int i = model.size() - 1; i >= 0; i--) {
            if (model.get(i).isOpen() && !model.get(i).isDone()) {
                at = i;
            }
        }
        for (int i = 0; i < model.size(); i++) {
            if (wanted.equals(Optional.of(model.get(i).key()))) {
                at = i;
            }
        }
        list.setSelectedIndex(at);
        list.ensureIndexIsVisible(at);
        return true;
    }

    private void add(Library.Entry entry, Library read, Set<String> had) {
        entry.course().in(desk.bench().locale()).ifPresent(version -> {
            model.addElement(LessonRow.heading(entry, version));
            Map<String, Map<Integer, Progress.Outcome>> best =
                    Progress.best(read.progress(), entry.course().id());
            version.lessons()
                    .forEach(lesson -> model.addElement(LessonRow.of(
                            entry,
                            version,
                            lesson,
                            best.getOrDefault(lesson.id(), Map.of()),
                            SkillGraph.missing(lesson, had))));
        });
    }
}
