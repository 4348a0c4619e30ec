package org.portolan.courses.view.lesson;

import java.awt.CardLayout;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.command.author.Handover;
import org.portolan.courses.command.course.LessonPlay;
import org.portolan.courses.command.course.Library;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.question.Prose;

/** The courses at the left, the lesson that was chosen beside them; while one is given, what it shows. */
final class LessonBoard extends JPanel implements LessonPage.Doing {

    private final transient Desk desk;
    private final transient Handover handover;
    private final LessonList list;
    private final LessonPage page;
    private final Stage stage;
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private transient Optional<Presenter> presenter = Optional.empty();

    /** A folder that the author of a course works in; read anew each time. */
    private transient Optional<Path> folder = Optional.empty();

    private boolean playing;

    LessonBoard(Desk desk) {
        super(new MigLayout("insets 0, fill, hidemode 3", "[pref, fill]0[grow, fill]", "[grow, fill]"));
        this.desk = desk;
        handover = new Handover(desk.bench().settings());
        list = new LessonList(desk, this::chosen, this::begin, this::bring);
        page = new LessonPage(desk, this);
        stage = new Stage(desk);
        middle.add(page.scrolled(), "page");
        middle.add(stage, "stage");
        add(list, "cell 0 0, w 150:34%:300");
        // The stage keeps its column while the list of lessons is hidden, and so takes the whole width.
        add(middle, "cell 1 0, wmin 100");
        desk.onFactsChanged(this::changed);
        load();
    }

    private void changed() {
        if (!playing) {
            load();
        } else if (handover.hasTrial()) {
            desk.stopPlaying();
        }
    }

    private void bring(Path written) {
        folder = Optional.of(written);
        load();
    }

    private void load() {
        if (!playing) {
            handover.toTry().ifPresent(this::tryOut);
        }
        desk.work(
                "library",
                Text.of("courses.lesson.reading"),
                bench -> {
                    Library read = Library.open(bench);
                    return folder.isPresent() ? read.with(folder.get()) : read;
                },
                this::show,
                page::say);
    }

    private void show(Library read) {
        if (!list.show(read, handover.shown())) {
            page.say(Text.of("courses.list.empty"));
        }
    }

    private void chosen() {
        if (!playing) {
            list.chosen().ifPresent(row -> {
                handover.show(row.key());
                page.show(row);
            });
        }
    }

    /** A step that an author wants to see as a learner does; where none is asked for, the list. */
    private void tryOut(Handover.Trial trial) {
        folder = Optional.of(trial.folder());
        desk.work(
                "begin",
                Text.of("courses.lesson.reading"),
                bench -> Trying.open(bench, trial),
                trying -> {
                    play(trying.row(), trying.play(), false, trial.step());
                    // It stands chosen in the list when the trial is over.
                    handover.show(trying.key());
                    load();
                },
                page::say);
    }

    private void begin(LessonRow row) {
        if (row.isOpen()) {
            row.lesson().ifPresent(lesson -> begin(row, lesson, false));
        }
    }

    @Override
    public void begin(LessonRow row, Lesson lesson, boolean presenting) {
        begin(row, lesson, presenting, LessonPlay.Data.OWN);
    }

    private void begin(LessonRow row, Lesson lesson, boolean presenting, LessonPlay.Data data) {
        record Opened(LessonPlay play, Optional<Text> lacking) {}
        desk.work(
                "begin",
                Text.literal(lesson.title()),
                bench -> {
                    LessonPlay play = LessonPlay.open(bench, row.entry().files(), row.version(), lesson, data);
                    Optional<Text> lacking = play.lacking();
                    if (lacking.isPresent()) {
                        play.close();
                    }
                    return new Opened(play, lacking);
                },
                opened -> opened.lacking()
                        .ifPresentOrElse(
                                lacking -> offerSample(row, lesson, presenting, lacking),
                                () -> play(row, opened.play(), presenting, 1)),
                page::say);
    }

    /** The learner's own workspace lacks what the lesson needs: say what, and how to go on. */
    private void offerSample(LessonRow row, Lesson lesson, boolean presenting, Text lacking) {
        OwnDataOffer offer =
                new OwnDataOffer(desk, lacking, () -> begin(row, lesson, presenting, LessonPlay.Data.SAMPLE));
        page.show(row, offer);
        SwingUtilities.invokeLater(offer::begin);
    }

    private void play(LessonRow row, LessonPlay play, boolean presenting, int step) {
        playing = true;
        list.setVisible(false);
        stage.quiet();
        cards.show(middle, "stage");
        Given given = new Given(desk, row.entry(), row.version(), play, stage);
        Guide guide = new Guide(desk, given, presenting, desk::stopPlaying);
        desk.play(play.sandbox(), guide, () -> over(play));
        if (step > 1) {
            given.goTo(step, page::say);
        }
        if (presenting) {
            presenter = Optional.of(new Presenter(desk, given, this));
        }
        SwingUtilities.invokeLater(() -> guide.begin().requestFocusInWindow());
    }

    /** Back to the list; the sandbox is erased. */
    private void over(LessonPlay play) {
        playing = false;
        presenter.ifPresent(Presenter::close);
        presenter = Optional.empty();
        list.setVisible(true);
        cards.show(middle, "page");
        SwingUtilities.invokeLater(list::begin);
        desk.work(
                "end",
                Text.of("courses.lesson.ending"),
                bench -> {
                    play.close();
                    return true;
                },
                done -> load(),
                trouble -> load());
    }

    @Override
    public void rehearse(LessonRow row, Lesson lesson) {
        new StageRehearsal(desk, row, lesson).begin(sentence -> rehearsed(row, sentence), page::say);
    }

    private void rehearsed(LessonRow row, String sentence) {
        page.show(list.chosen().orElse(row), new Written(Prose.plain(sentence)));
        // The button that began it is gone with the page; the keyboard stays beside it.
        list.begin();
    }

    @Override
    public void edit(Path written) {
        handover.write(written);
        desk.show("view:courses.author-desk");
        desk.factsChanged();
    }
}
