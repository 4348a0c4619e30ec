package org.portolan.courses.view.author;

import java.awt.BorderLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Edge;
import org.portolan.courses.model.author.LessonSource;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.Step;

/** What is on the screen while a course is written: its files, the text, what the learner will see, what is to be mended. */
final class WritingPane extends JPanel {

    private final transient Desk desk;
    private final FilesPane files;
    private final TextPane text;
    private final Preview preview;
    private final FindingsPane findings;
    private final FindingsPane rehearsal;
    private final JTabbedPane below = new JTabbedPane();
    private transient Optional<Step> seen = Optional.empty();

    /**
     * @param moved told when the caret stands elsewhere
     * @param chosen gets the file that was chosen
     * @param going goes to the line of a finding
     */
    WritingPane(Desk desk, Runnable moved, Consumer<String> chosen, FindingsPane.Going going) {
        super(new BorderLayout());
        this.desk = desk;
        files = new FilesPane(desk, chosen);
        text = new TextPane(desk, moved);
        preview = new Preview(desk);
        findings = new FindingsPane(desk, going);
        rehearsal = new FindingsPane(desk, going);
        below.addTab(say("findings"), findings.scrolled());
        below.addTab(say("rehearsal"), rehearsal.scrolled());
        // Else only the tabs themselves have the colour of their strip.
        below.setOpaque(true);
        JSplitPane right = new JSplitPane(JSplitPane.VERTICAL_SPLIT, preview.scrolled(), below);
        right.setResizeWeight(0.6);
        right.setDividerLocation(330);
        right.setBorder(new Edge(Edge.Side.LEFT));
        JSplitPane middle = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, text, right);
        middle.setResizeWeight(0.62);
        middle.setDividerLocation(510);
        middle.setBorder(BorderFactory.createEmptyBorder());
        JSplitPane all = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, files, middle);
        all.setDividerLocation(210);
        all.setBorder(new Edge(Edge.Side.TOP));
        files.setBorder(new Edge(Edge.Side.RIGHT));
        add(all);
    }

    private String say(String key, Object... arguments) {
        return desk.say(Text.of("courses.author." + key, arguments));
    }

    /** What can be done to the files. */
    void onFiles(AuthorBar bar, Consumer<Path> data) {
        files.button("new-lesson", "file-plus-outline", bar::newLesson);
        files.button("translate", "translate", bar::translate);
        files.button(
                "add-data",
                "table-plus",
                () -> desk.chooseFile(Text.of("courses.author.add-data.title")).ifPresent(data));
        files.onDrop(data);
    }

    /** Let a person write. */
    void begin() {
        text.begin();
    }

    /** Show what is in the folder. */
    void list(OpenCourse course) {
        files.show(course.listing(), course::isUnsaved);
    }

    /** Show which files are unsaved now. */
    void markUnsaved() {
        files.repaint();
    }

    /** Show a file, where its caret stood. */
    void show(Draft draft) {
        text.show(draft);
        files.select(draft.file());
    }

    void goTo(int line) {
        text.goTo(line);
    }

    void insert(boolean command, String words) {
        text.insert(command, words);
    }

    /** The line of the caret, from 1. */
    int line() {
        return text.line();
    }

    /** Show what is to be mended, beside the lines and the files. */
    void mend(List<Finding> found, String open) {
        findings.show(found, open);
        below.setTitleAt(0, found.isEmpty() ? say("findings") : say("findings.count", found.size()));
        Marks marks = Marks.of(found, open);
        text.mark(marks.lines());
        files.mark(marks.files());
    }

    /** Show how a rehearsal went. */
    FindingsPane rehearsal() {
        below.setSelectedIndex(1);
        return rehearsal;
    }

    /** The step of a lesson in which the caret stands. */
    Optional<Step> step(Lesson lesson) {
        return LessonSource.stepAt(lesson, text.line());
    }

    /** Show what the learner will see where the caret stands. */
    void preview(Optional<Lesson> lesson) {
        Optional<Step> step = lesson.flatMap(this::step);
        if (lesson.isEmpty()) {
            preview.say(Text.of("courses.author.preview.no-lesson"));
            seen = Optional.empty();
        } else if (!step.equals(seen) || seen.isEmpty()) {
            seen = step;
            preview.show(lesson.get(), step);
        }
    }

    /** The lesson was read again: what is seen of it counts no more. */
    void unsee() {
        seen = Optional.empty();
    }
}
