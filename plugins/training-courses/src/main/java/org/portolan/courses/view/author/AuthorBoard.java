package org.portolan.courses.view.author;

import java.awt.CardLayout;
import java.awt.event.HierarchyEvent;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.Timer;
import javax.swing.UIManager;
import javax.swing.border.Border;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Severity;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.command.author.CourseFolder;
import org.portolan.courses.command.author.Handover;
import org.portolan.courses.command.author.LiveCheck;
import org.portolan.courses.command.course.Library;
import org.portolan.courses.model.author.LessonSource;
import org.portolan.courses.model.course.Course;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.SourceName;
import org.portolan.courses.model.course.Step;

/** Where a course is written: its files, the text, what the learner will see of it, and what is to be mended. */
final class AuthorBoard extends JPanel {

    private static final String LAST = "courses.author.last";
    private static final int CHECK_AFTER = 300;
    private static final int KEEP_AFTER = 1_000;

    private final transient Desk desk;
    private final transient Handover handover;
    private final CardLayout cards = new CardLayout();
    private final JPanel pages = new JPanel(cards);
    private final AuthorBar bar;
    private final FilesPane files;
    private final TextPane text;
    private final Preview preview;
    private final FindingsPane findings;
    private final FindingsPane rehearsal;
    private final JTabbedPane below = new JTabbedPane();
    private final JLabel status = new JLabel(" ");
    private final JLabel place = new JLabel(" ");
    private final Timer checking = new Timer(CHECK_AFTER, event -> check());
    private final Timer keeping = new Timer(KEEP_AFTER, event -> course().ifPresent(OpenCourse::keep));
    private transient LiveCheck live = new LiveCheck();
    private transient Optional<OpenCourse> course = Optional.empty();
    private transient Optional<Draft> draft = Optional.empty();
    private transient Optional<Library.Entry> entry = Optional.empty();
    private transient Optional<Step> seen = Optional.empty();
    private boolean released;

    AuthorBoard(Desk desk, Asking asking) {
        super(new MigLayout("insets 0, fill, wrap 1, gapy 0", "[grow, fill]", "[][grow, fill][]"));
        this.desk = desk;
        handover = new Handover(desk.bench().settings());
        checking.setRepeats(false);
        keeping.setRepeats(false);
        bar = new AuthorBar(desk, this, asking);
        files = new FilesPane(desk, this::open);
        files.button("new-lesson", "file-plus-outline", bar::newLesson);
        files.button("translate", "translate", bar::translate);
        files.button(
                "add-data",
                "table-plus",
                () -> desk.chooseFile(Text.of("courses.author.add-data.title")).ifPresent(this::addData));
        files.onDrop(this::addData);
        text = new TextPane(desk, this::caretMoved);
        preview = new Preview(desk);
        findings = new FindingsPane(desk, this::goTo);
        rehearsal = new FindingsPane(desk, this::goTo);
        below.addTab(say("findings"), findings.scrolled());
        below.addTab(say("rehearsal"), rehearsal.scrolled());
        JPanel foot = new JPanel(new MigLayout("insets 4 12 4 12, fillx", "[grow, fill][]"));
        status.putClientProperty("FlatLaf.styleClass", "dim");
        place.putClientProperty("FlatLaf.styleClass", "dim");
        foot.add(status, "wmin 60");
        foot.add(place);
        pages.add(new BeginPane(desk, bar), "begin");
        pages.add(parts(), "write");
        add(bar);
        add(pages, "wmin 600, hmin 200");
        add(foot);
        Strokes.on(this, "ctrl S", bar::save);
        desk.onFactsChanged(this::handedOver);
        addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && isShowing()) {
                shown();
            }
        });
        begin();
    }

    private JSplitPane parts() {
        JSplitPane right = new JSplitPane(JSplitPane.VERTICAL_SPLIT, preview.scrolled(), below);
        right.setResizeWeight(0.6);
        right.setDividerLocation(330);
        right.setBorder(line(0, 1, 0));
        JSplitPane middle = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, text, right);
        middle.setResizeWeight(0.62);
        middle.setDividerLocation(510);
        middle.setBorder(BorderFactory.createEmptyBorder());
        JSplitPane all = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, files, middle);
        all.setDividerLocation(210);
        all.setBorder(line(1, 0, 0));
        files.setBorder(line(0, 0, 1));
        return all;
    }

    /** A line above, at the left and at the right of a part. */
    private static Border line(int above, int left, int right) {
        return BorderFactory.createMatteBorder(above, left, 0, right, UIManager.getColor("Component.borderColor"));
    }

    private String say(String key, Object... arguments) {
        return desk.say(Text.of("courses.author." + key, arguments));
    }

    /** Go on with the course that was asked for, or else with the last one. */
    private void begin() {
        cards.show(pages, "begin");
        bar.activate(false);
        handover.toWrite()
                .or(() -> desk.bench()
                        .settings()
                        .get(LAST)
                        .map(Path::of)
                        .filter(path -> path.toFile().isDirectory()))
                .ifPresent(this::openFolder);
        prepare();
    }

    private void prepare() {
        LiveCheck now = live;
        desk.work(
                "prepare",
                Text.of("courses.author.preparing"),
                bench -> {
                    now.prepare(bench);
                    return true;
                },
                ready -> check(),
                this::tell);
    }

    /** The lesson desk asked for another course. */
    private void handedOver() {
        handover.toWrite().ifPresent(this::openFolder);
    }

    Optional<OpenCourse> course() {
        return course;
    }

    Optional<Draft> draft() {
        return draft;
    }

    /** The name of the file that is open. */
    Optional<SourceName> name() {
        return draft.flatMap(open -> SourceName.parse(open.file()));
    }

    /** The language in which the open file is written; the window's where none is. */
    Locale language() {
        return name().map(SourceName::language).map(Locale::forLanguageTag).orElseGet(desk.bench()::locale);
    }

    /** Write in this folder from now on; what is unsaved in another one is kept there. */
    void openFolder(Path folder) {
        if (course.map(open -> open.folder().path()).equals(Optional.of(folder))) {
            refresh(Optional.empty());
            return;
        }
        course.ifPresent(OpenCourse::keep);
        OpenCourse opened = new OpenCourse(desk, folder, this::edited, this::tell);
        course = Optional.of(opened);
        draft = Optional.empty();
        entry = Optional.empty();
        opened.list(() -> {
            if (opened.listing().sources().isEmpty()) {
                tell(Text.of("courses.author.no-course", folder.toString()));
                cards.show(pages, "begin");
            } else {
                desk.bench().settings().put(LAST, folder.toString());
                cards.show(pages, "write");
                bar.activate(true);
                text.begin();
                List<SourceName> names = opened.listing().names();
                String language = CourseFolder.language(desk.bench().locale());
                refresh(names.stream()
                        .filter(SourceName::isLesson)
                        .filter(name -> name.language().equals(language))
                        .findFirst()
                        .or(() -> names.stream().filter(SourceName::isLesson).findFirst())
                        .or(() -> names.stream().findFirst())
                        .map(SourceName::file));
            }
        });
    }

    /** Look at the folder again, and open a file of it. */
    void refresh(Optional<String> file) {
        course.ifPresent(open -> open.list(() -> {
            files.show(open.listing(), open::isUnsaved);
            file.or(() -> draft.map(Draft::file)).ifPresent(this::open);
            check();
        }));
    }

    void open(String file) {
        course.ifPresent(open -> open.open(file, opened -> show(opened, 0)));
    }

    private void goTo(String file, int line) {
        course.filter(open -> open.listing().sources().contains(file))
                .ifPresent(open -> open.open(file, opened -> show(opened, line)));
    }

    private void show(Draft opened, int line) {
        boolean other = !draft.equals(Optional.of(opened));
        draft = Optional.of(opened);
        if (other) {
            text.show(opened);
            files.select(opened.file());
            bar.show(course.map(open -> open.folder().path()), opened.file());
            if (opened.isUnsaved()) {
                tell(Text.of("courses.author.restored", opened.file()));
                checking.restart();
            }
            display();
        }
        if (line > 0) {
            text.goTo(line);
        }
    }

    /** The text changed. */
    private void edited() {
        checking.restart();
        keeping.restart();
        files.repaint();
    }

    /** Read the course as it is written now. */
    void check() {
        course.ifPresent(open -> {
            Path folder = open.folder().path();
            Map<String, String> texts = open.texts();
            LiveCheck now = live;
            desk.work(
                    "check",
                    Text.of("courses.author.checking"),
                    bench -> now.read(folder, texts),
                    read -> {
                        entry = Optional.of(read);
                        display();
                    },
                    this::tell);
        });
    }

    /** Show what came of reading. */
    private void display() {
        entry.ifPresent(read -> {
            String file = draft.map(Draft::file).orElse("");
            findings.show(read.findings(), file);
            below.setTitleAt(
                    0,
                    read.findings().isEmpty()
                            ? say("findings")
                            : say("findings.count", read.findings().size()));
            Map<Integer, Severity> lines = new HashMap<>();
            Map<String, Severity> marked = new HashMap<>();
            for (Finding finding : read.findings()) {
                marked.merge(finding.place().file(), finding.severity(), AuthorBoard::worse);
                if (finding.place().file().equals(file)) {
                    lines.merge((int) Math.max(1, finding.place().row()), finding.severity(), AuthorBoard::worse);
                }
            }
            text.mark(lines);
            files.mark(marked);
            seen = Optional.empty();
            caretMoved();
        });
    }

    private static Severity worse(Severity one, Severity other) {
        return one == Severity.ERROR || other == Severity.ERROR ? Severity.ERROR : one;
    }

    /** The lesson that is open, as it was read last. */
    Optional<Lesson> lesson() {
        return name().flatMap(name -> version().flatMap(version -> version.lesson(name.stem())));
    }

    Optional<Course.Version> version() {
        return name().flatMap(name -> entry.flatMap(
                read -> Optional.ofNullable(read.course().versions().get(name.language()))));
    }

    Optional<Library.Entry> entry() {
        return entry;
    }

    /** The step in which the caret stands. */
    Optional<Step> step() {
        return lesson().flatMap(lesson -> LessonSource.stepAt(lesson, text.line()));
    }

    private void caretMoved() {
        place.setText(say("place", Integer.toString(text.line())));
        Optional<Step> step = step();
        if (lesson().isEmpty()) {
            preview.say(Text.of("courses.author.preview.no-lesson"));
            seen = Optional.empty();
        } else if (!step.equals(seen) || seen.isEmpty()) {
            seen = step;
            preview.show(lesson().orElseThrow(), step);
        }
    }

    /** Show the open file where its caret stands. */
    void showCaret() {
        draft.ifPresent(text::show);
    }

    void insert(boolean command, String words) {
        text.insert(command, words);
    }

    private void addData(Path file) {
        course.ifPresent(open -> open.disk(() -> open.folder().data(file), path -> {
            tell(Text.of("courses.author.data.added", path));
            refresh(Optional.empty());
        }));
    }

    /** Show how a rehearsal went. */
    FindingsPane rehearsal() {
        below.setSelectedIndex(1);
        return rehearsal;
    }

    /** All is saved. */
    void saved() {
        tell(Text.of("courses.author.saved"));
        files.repaint();
        check();
    }

    void tell(Text words) {
        status.setText(desk.say(words));
        status.setToolTipText(status.getText());
    }

    /** Shown again, the desk looks what others changed, and knows the commands. */
    private void shown() {
        course.ifPresent(OpenCourse::look);
        if (released) {
            released = false;
            prepare();
        }
    }

    /** What is unsaved is kept; the workspace that knows the commands is erased. */
    @Override
    public void removeNotify() {
        super.removeNotify();
        checking.stop();
        keeping.stop();
        course.ifPresent(OpenCourse::keepNow);
        LiveCheck last = live;
        live = new LiveCheck();
        released = true;
        desk.work(
                "release",
                Text.of("courses.author.working"),
                bench -> {
                    last.close();
                    return true;
                },
                done -> {},
                trouble -> {});
    }
}
