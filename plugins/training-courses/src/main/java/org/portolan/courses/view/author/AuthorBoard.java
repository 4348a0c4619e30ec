package org.portolan.courses.view.author;

import java.awt.CardLayout;
import java.awt.event.HierarchyEvent;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.command.author.CourseFolder;
import org.portolan.courses.command.author.Handover;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.SourceName;
import org.portolan.courses.model.course.Step;

/** Where a course is written: its files, the text, what the learner will see of it, and what is to be mended. */
final class AuthorBoard extends JPanel {

    private static final String LAST = "courses.author.last";
    private static final int KEEP_AFTER = 1_000;

    private final transient Desk desk;
    private final transient Handover handover;
    private final transient Proofreading proof;
    private final CardLayout cards = new CardLayout();
    private final JPanel pages = new JPanel(cards);
    private final AuthorBar bar;
    private final WritingPane writing;
    private final JLabel status = new JLabel(" ");
    private final JLabel place = new JLabel(" ");
    private final Timer keeping = new Timer(KEEP_AFTER, event -> course().ifPresent(OpenCourse::keep));
    private transient Optional<OpenCourse> course = Optional.empty();
    private transient Optional<Draft> draft = Optional.empty();

    AuthorBoard(Desk desk, Asking asking) {
        super(new MigLayout("insets 0, fill, wrap 1, gapy 0", "[grow, fill]", "[][grow, fill][]"));
        this.desk = desk;
        handover = new Handover(desk.bench().settings());
        proof = new Proofreading(desk, this::course, this::display, this::tell);
        keeping.setRepeats(false);
        bar = new AuthorBar(desk, this, asking);
        writing = new WritingPane(desk, this::caretMoved, this::open, this::goTo);
        writing.onFiles(bar, this::addData);
        pages.add(new BeginPane(desk, bar), "begin");
        pages.add(writing, "write");
        add(bar);
        add(pages, "wmin 600, hmin 200");
        add(foot());
        Strokes.on(this, "ctrl S", bar::save);
        desk.onFactsChanged(this::handedOver);
        addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && isShowing()) {
                shown();
            }
        });
        begin();
    }

    private JPanel foot() {
        JPanel foot = new JPanel(new MigLayout("insets 4 12 4 12, fillx", "[grow, fill][]"));
        status.putClientProperty("FlatLaf.styleClass", "dim");
        place.putClientProperty("FlatLaf.styleClass", "dim");
        foot.add(status, "wmin 60");
        foot.add(place);
        return foot;
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
        proof.begin();
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
        proof.forget();
        opened.list(() -> {
            if (opened.listing().sources().isEmpty()) {
                tell(Text.of("courses.author.no-course", folder.toString()));
                cards.show(pages, "begin");
            } else {
                desk.bench().settings().put(LAST, folder.toString());
                cards.show(pages, "write");
                bar.activate(true);
                writing.begin();
                refresh(opened.listing()
                        .first(CourseFolder.language(desk.bench().locale())));
            }
        });
    }

    /** Look at the folder again, and open a file of it. */
    void refresh(Optional<String> file) {
        course.ifPresent(open -> open.list(() -> {
            writing.list(open);
            file.or(() -> draft.map(Draft::file)).ifPresent(this::open);
            proof.now();
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
            writing.show(opened);
            bar.show(course.map(open -> open.folder().path()), opened.file());
            if (opened.isUnsaved()) {
                tell(Text.of("courses.author.restored", opened.file()));
                proof.soon();
            }
            display();
        }
        if (line > 0) {
            writing.goTo(line);
        }
    }

    /** The text changed. */
    private void edited() {
        proof.soon();
        keeping.restart();
        writing.markUnsaved();
    }

    /** Show what came of reading. */
    private void display() {
        proof.findings().ifPresent(found -> {
            writing.mend(found, draft.map(Draft::file).orElse(""));
            writing.unsee();
            caretMoved();
        });
    }

    /** The lesson that is open, as it was read last. */
    Optional<Lesson> lesson() {
        return name().flatMap(proof::lesson);
    }

    /** The step in which the caret stands. */
    Optional<Step> step() {
        return lesson().flatMap(writing::step);
    }

    private void caretMoved() {
        place.setText(say("place", Integer.toString(writing.line())));
        writing.preview(lesson());
    }

    /** Show the open file where its caret stands. */
    void showCaret() {
        draft.ifPresent(writing::show);
    }

    void insert(boolean command, String words) {
        writing.insert(command, words);
    }

    private void addData(Path file) {
        course.ifPresent(open -> open.disk(() -> open.folder().data(file), path -> {
            tell(Text.of("courses.author.data.added", path));
            refresh(Optional.empty());
        }));
    }

    /** Show how a rehearsal went. */
    FindingsPane rehearsal() {
        return writing.rehearsal();
    }

    /** All is saved. */
    void saved() {
        tell(Text.of("courses.author.saved"));
        writing.markUnsaved();
        proof.now();
    }

    void tell(Text words) {
        status.setText(desk.say(words));
        status.setToolTipText(status.getText());
    }

    /** Shown again, the desk looks what others changed, and knows the commands. */
    private void shown() {
        course.ifPresent(OpenCourse::look);
        proof.resume();
    }

    /** What is unsaved is kept; the workspace that knows the commands is erased. */
    @Override
    public void removeNotify() {
        super.removeNotify();
        keeping.stop();
        course.ifPresent(OpenCourse::keepNow);
        proof.end();
    }
}
