package org.portolan.courses.view.lesson;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.event.ActionEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Filling;
import org.portolan.courses.command.author.Handover;
import org.portolan.courses.command.course.LessonLog;
import org.portolan.courses.command.course.LessonPlay;
import org.portolan.courses.command.course.Library;
import org.portolan.courses.command.course.Rehearsal;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.Progress;
import org.portolan.courses.model.course.SkillGraph;
import org.portolan.courses.model.course.Step;
import org.portolan.courses.model.question.Prose;

/** The courses at the left, the lesson that was chosen beside them; while one is given, what it shows. */
final class LessonBoard extends JPanel {

    private static final String LAST = "courses.lesson.last";

    private final transient Desk desk;
    private final DefaultListModel<LessonRow> model = new DefaultListModel<>();
    private final JList<LessonRow> list = new JList<>(model) {
        /** Long titles are cut, and whole in their tooltip. */
        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }
    };
    private final Filling detail =
            new Filling(new MigLayout("insets 24, fillx, wrap 1, gapy 10, hidemode 3", "[grow, fill]"));
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final Stage stage;
    private final JScrollPane courses = new JScrollPane(list);
    private transient Optional<Presenter> presenter = Optional.empty();
    private final JPanel side;

    /** A folder that the author of a course works in; read anew each time. */
    private transient Optional<Path> folder = Optional.empty();

    private final transient Handover handover;
    private boolean playing;

    /** Where in the detail stands what came of a button. */
    private int afterButtons;

    LessonBoard(Desk desk) {
        super(new MigLayout("insets 0, fill, hidemode 3", "[pref, fill]0[grow, fill]", "[grow, fill]"));
        this.desk = desk;
        this.stage = new Stage(desk);
        this.handover = new Handover(desk.bench().settings());
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new LessonRowRenderer(desk));
        list.addListSelectionListener(event -> chosen());
        list.getAccessibleContext().setAccessibleName(say("courses"));
        list.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "begin");
        list.getActionMap().put("begin", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                LessonRow row = list.getSelectedValue();
                if (row != null && row.missing().isEmpty()) {
                    row.lesson().ifPresent(lesson -> begin(row, lesson, false, LessonPlay.Data.OWN));
                }
            }
        });
        courses.setBorder(BorderFactory.createEmptyBorder());
        JPanel left = new JPanel(new BorderLayout());
        left.add(courses);
        JButton folder = button("folder", "folder-open-outline", this::chooseFolder);
        folder.putClientProperty("FlatLaf.styleClass", "quiet");
        JButton fresh = button("new", "pencil-plus-outline", () -> desk.show("view:courses.author-desk"));
        fresh.putClientProperty("FlatLaf.styleClass", "quiet");
        folder.setHorizontalAlignment(JButton.LEADING);
        fresh.setHorizontalAlignment(JButton.LEADING);
        JPanel own = new JPanel(new MigLayout("insets 4 8 8 8, fillx, wrap 1, gapy 0", "[grow, fill]"));
        own.add(folder);
        own.add(fresh);
        left.add(own, BorderLayout.SOUTH);
        side = left;
        add(side, "cell 0 0, w 300!");
        middle.add(detail.scrolled(), "detail");
        middle.add(stage, "stage");
        // The stage keeps its column while the list of lessons is hidden, and so takes the whole width.
        add(middle, "cell 1 0, wmin 100");
        desk.onFactsChanged(() -> {
            if (!playing) {
                load();
            } else if (handover.hasTrial()) {
                desk.stopPlaying();
            }
        });
        load();
    }

    private String say(String key, Object... arguments) {
        return desk.say(Text.of("courses.lesson." + key, arguments));
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
                trouble -> say(detail, trouble));
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
                    list.clearSelection();
                    desk.bench().settings().put(LAST, trying.key());
                    load();
                },
                trouble -> say(detail, trouble));
    }

    private void show(Library read) {
        Optional<String> before = Optional.ofNullable(list.getSelectedValue())
                .map(LessonRow::key)
                .or(() -> desk.bench().settings().get(LAST));
        model.clear();
        Set<String> had = read.skills(desk.bench().locale());
        for (Library.Entry entry : read.entries()) {
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
        if (model.isEmpty()) {
            say(detail, Text.of("courses.list.empty"));
            return;
        }
        int at = 0;
        for (int i = model.size() - 1; i >= 0; i--) {
            if (model.get(i).lesson().isPresent()
                    && model.get(i).missing().isEmpty()
                    && !model.get(i).isDone()) {
                at = i;
            }
        }
        for (int i = 0; i < model.size(); i++) {
            if (before.equals(Optional.of(model.get(i).key()))) {
                at = i;
            }
        }
        list.setSelectedIndex(at);
        list.ensureIndexIsVisible(at);
    }

    /** Take a course from the folder in which it is written, by any of its files. */
    private void chooseFolder() {
        desk.chooseFile(Text.of("courses.lesson.folder.title"))
                .map(Path::getParent)
                .ifPresent(chosen -> {
                    folder = Optional.of(chosen);
                    load();
                });
    }

    private static void say(JPanel pane, String words) {
        pane.removeAll();
        pane.add(new Written(Prose.plain(words)), "wmin 60");
        pane.revalidate();
        pane.repaint();
    }

    private void say(JPanel pane, Text text) {
        say(pane, desk.say(text));
    }

    private void chosen() {
        LessonRow row = list.getSelectedValue();
        if (row == null || playing) {
            return;
        }
        desk.bench().settings().put(LAST, row.key());
        detail.removeAll();
        JLabel title = new JLabel("<html>" + Written.plain(Prose.plain(row.title())));
        title.putClientProperty("FlatLaf.styleClass", "h1");
        detail.add(title, "wmin 60");
        row.lesson()
                .ifPresentOrElse(
                        lesson -> lesson(row, lesson),
                        () -> detail.add(
                                new Written(Prose.markdown(row.version().summary())), "wmin 60"));
        detail.revalidate();
        detail.repaint();
    }

    private void lesson(LessonRow row, Lesson lesson) {
        JLabel facts =
                new JLabel(say("facts", lesson.minutes(), lesson.steps().size(), String.join(", ", lesson.skills())));
        facts.putClientProperty("FlatLaf.styleClass", "dim");
        detail.add(facts, "wmin 60");
        if (lesson.own().isPresent()) {
            detail.add(new JLabel(say("own"), desk.icon("shield-check-outline"), JLabel.LEADING), "wmin 60");
        }
        if (!row.missing().isEmpty()) {
            detail.add(new JLabel(
                    say("locked", String.join(", ", row.missing())), desk.icon("lock-outline"), JLabel.LEADING));
        }
        JButton begin = button("begin", "play", () -> begin(row, lesson, false, LessonPlay.Data.OWN));
        begin.putClientProperty("FlatLaf.styleClass", "primary");
        begin.setEnabled(row.missing().isEmpty());
        JPanel buttons = new JPanel(new MigLayout("insets 0"));
        buttons.setOpaque(false);
        buttons.add(begin);
        buttons.add(button("present", "presentation-play", () -> begin(row, lesson, true, LessonPlay.Data.OWN)));
        buttons.add(button("rehearse", "clipboard-check-outline", () -> rehearse(row, lesson)));
        row.entry()
                .folder()
                .ifPresent(written -> buttons.add(button("edit", "pencil-outline", () -> {
                    handover.write(written);
                    desk.show("view:courses.author-desk");
                    desk.factsChanged();
                })));
        detail.add(buttons);
        afterButtons = detail.getComponentCount();
        for (Step step : lesson.steps()) {
            detail.add(new StepLabel(desk, step, Optional.ofNullable(row.best().get(step.number()))), "wmin 60");
        }
    }

    private JButton button(String key, String icon, Runnable action) {
        JButton button = new JButton(say(key), desk.icon(icon));
        button.addActionListener(event -> action.run());
        return button;
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
                trouble -> say(detail, trouble));
    }

    /** The learner's own workspace lacks what the lesson needs: say what, and how to go on. */
    private void offerSample(LessonRow row, Lesson lesson, boolean presenting, Text lacking) {
        chosen();
        OwnDataOffer offer =
                new OwnDataOffer(desk, lacking, () -> begin(row, lesson, presenting, LessonPlay.Data.SAMPLE));
        detail.add(offer, "wmin 60", afterButtons);
        detail.revalidate();
        SwingUtilities.invokeLater(offer::begin);
    }

    private void play(LessonRow row, LessonPlay play, boolean presenting, int step) {
        playing = true;
        side.setVisible(false);
        stage.quiet();
        cards.show(middle, "stage");
        Given given = new Given(desk, row.entry(), row.version(), play, stage);
        Guide guide = new Guide(desk, given, presenting, desk::stopPlaying);
        desk.play(play.sandbox(), guide, () -> over(play));
        if (step > 1) {
            given.goTo(step, trouble -> say(detail, trouble));
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
        side.setVisible(true);
        cards.show(middle, "detail");
        SwingUtilities.invokeLater(list::requestFocusInWindow);
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

    /** Play it as a whole, keep a picture of what each step shows, and say which step fails. */
    private void rehearse(LessonRow row, Lesson lesson) {
        desk.work(
                "rehearse",
                Text.of("courses.lesson.rehearsing", lesson.title()),
                bench -> {
                    bench.progress().total(lesson.steps().size());
                    return Rehearsal.of(
                            bench,
                            row.entry(),
                            row.version(),
                            lesson,
                            played -> bench.progress().at(played.step().number()));
                },
                played -> rehearsed(row, lesson, played),
                trouble -> say(detail, trouble));
    }

    private void rehearsed(LessonRow row, Lesson lesson, List<Rehearsal.Played> played) {
        List<LessonLog.Shot> shots = new ArrayList<>();
        for (Rehearsal.Played step : played) {
            step.report()
                    .filter(report -> step.trouble().isEmpty())
                    .ifPresent(report ->
                            shots.add(new LessonLog.Shot(step.step().number(), desk.picture(report, 1100, 760))));
        }
        Optional<Rehearsal.Played> failed =
                played.stream().filter(step -> step.trouble().isPresent()).findFirst();
        String sentence = failed.map(step -> say(
                        "rehearsal.failed",
                        step.step().title(),
                        desk.say(step.trouble().orElse(Text.EMPTY))))
                .orElseGet(() -> say("rehearsal.passed", played.size(), shots.size()));
        desk.work(
                "pictures",
                Text.literal(lesson.title()),
                bench -> {
                    new LessonLog(
                                    bench,
                                    row.entry().course().id(),
                                    row.version().language(),
                                    lesson)
                            .keep(shots);
                    return shots.size();
                },
                kept -> result(sentence),
                trouble -> result(sentence + " " + desk.say(trouble)));
    }

    private void result(String sentence) {
        chosen();
        detail.add(new Written(Prose.plain(sentence)), "wmin 60", afterButtons);
        detail.revalidate();
        // The button that began it is gone with the page; the keyboard stays beside it.
        list.requestFocusInWindow();
    }
}
