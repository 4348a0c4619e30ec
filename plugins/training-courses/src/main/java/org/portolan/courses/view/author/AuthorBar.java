package org.portolan.courses.view.author;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.command.author.CommandShelf;
import org.portolan.courses.command.author.CourseFolder;
import org.portolan.courses.command.author.Handover;
import org.portolan.courses.command.course.Library;
import org.portolan.courses.command.course.Rehearsal;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.SourceName;

/** What an author can do with the course: begin, save, put something in, record, try, rehearse, pack. */
final class AuthorBar extends JPanel {

    private static final List<String> LANGUAGES = List.of("en", "zh-CN");

    private final transient Desk desk;
    private final transient AuthorBoard board;
    private final transient Asking asking;
    private final transient Taping taping;
    private final transient List<JButton> buttons = new ArrayList<>();
    private final JLabel open = new JLabel();

    AuthorBar(Desk desk, AuthorBoard board, Asking asking) {
        super(new MigLayout("insets 8 12 8 12, fillx, hidemode 3", "[]4[]4[]12[]4[]4[]4[]12:push[]"));
        this.desk = desk;
        this.board = board;
        this.asking = asking;
        this.taping = new Taping(desk, board);
        JButton course = button("course", "folder-outline", () -> {});
        course.addActionListener(event -> courseMenu().show(course, 0, course.getHeight()));
        buttons.clear();
        button("save", "content-save-outline", this::save).setToolTipText("Ctrl+S");
        JButton insert = button("insert", "plus", () -> {});
        insert.addActionListener(
                event -> InsertMenu.of(desk, board.language(), words -> board.insert(false, words), this::insertCommand)
                        .show(insert, 0, insert.getHeight()));
        button("record", "record-circle-outline", () -> lesson((name, lesson) -> taping.begin(name)));
        button("try", "play", () -> lesson(this::tryOut));
        button("rehearse", "clipboard-check-outline", () -> lesson(this::rehearse));
        button("pack", "package-variant-closed", this::pack);
        open.putClientProperty("FlatLaf.styleClass", "dim");
        add(open, "wmin 0");
    }

    private JButton button(String key, String icon, Runnable action) {
        JButton button = new JButton(desk.say(Text.of("courses.author." + key)), desk.icon(icon));
        desk.bench()
                .texts()
                .find("courses.author." + key + ".help", desk.bench().locale())
                .ifPresent(button::setToolTipText);
        button.addActionListener(event -> action.run());
        buttons.add(button);
        add(button);
        return button;
    }

    private JPopupMenu courseMenu() {
        JPopupMenu menu = new JPopupMenu();
        item(menu, "new-course", "folder-plus-outline", this::newCourse);
        item(menu, "open-folder", "folder-open-outline", this::openFolder);
        return menu;
    }

    private void item(JPopupMenu menu, String key, String icon, Runnable action) {
        JMenuItem item = new JMenuItem(desk.say(Text.of("courses.author." + key)), desk.icon(icon));
        item.addActionListener(event -> action.run());
        menu.add(item);
    }

    /** What needs a course can be pressed where one is open. */
    void activate(boolean enabled) {
        buttons.forEach(button -> button.setEnabled(enabled));
    }

    /** Say which file is open. */
    void show(Optional<Path> folder, String file) {
        open.setText(folder.map(path -> path.getFileName() + " / " + file).orElse(file));
        open.setToolTipText(folder.map(path -> path.resolve(file).toString()).orElse(file));
    }

    void newCourse() {
        asking.course()
                .ifPresent(asked -> desk.work(
                        "begin",
                        Text.of("courses.author.working"),
                        bench -> new CourseFolder(asked.folder()).begin(bench, asked.title(), bench.locale()),
                        lesson -> board.openFolder(asked.folder()),
                        board::tell));
    }

    void openFolder() {
        asking.folder().ifPresent(board::openFolder);
    }

    void newLesson() {
        board.course()
                .ifPresent(course -> asking.lesson().ifPresent(title -> {
                    Locale language = board.language();
                    desk.work(
                            "begin",
                            Text.of("courses.author.working"),
                            bench -> course.folder().lesson(bench, title, language),
                            file -> board.refresh(Optional.of(file)),
                            board::tell);
                }));
    }

    void translate() {
        board.course()
                .ifPresent(course -> board.name().ifPresent(name -> {
                    List<String> there = course.listing().names().stream()
                            .filter(other -> other.stem().equals(name.stem()))
                            .map(SourceName::language)
                            .toList();
                    List<String> missing = LANGUAGES.stream()
                            .filter(tag -> !there.contains(tag))
                            .toList();
                    if (missing.isEmpty()) {
                        board.tell(Text.of("courses.author.translate.all", name.stem()));
                        return;
                    }
                    String text = board.draft().map(Draft::text).orElse("");
                    asking.language(missing)
                            .ifPresent(tag -> desk.work(
                                    "begin",
                                    Text.of("courses.author.working"),
                                    bench -> course.folder().translation(bench, name, text, Locale.forLanguageTag(tag)),
                                    file -> {
                                        board.tell(Text.of("courses.author.translate.done", file));
                                        board.refresh(Optional.of(file));
                                    },
                                    board::tell));
                }));
    }

    void save() {
        saved(() -> {});
    }

    private void saved(Runnable then) {
        board.course()
                .ifPresent(course -> course.saveAll(asking, () -> {
                    board.saved();
                    then.run();
                }));
    }

    void insertCommand() {
        desk.work(
                "commands",
                Text.of("courses.author.working"),
                CommandShelf::all,
                offers -> asking.command(offers).ifPresent(offer -> board.insert(true, offer.line())),
                board::tell);
    }

    /** Do something with the lesson that is open, after all is saved. */
    private void lesson(BiConsumer<SourceName, Lesson> action) {
        Optional<SourceName> name = board.name().filter(SourceName::isLesson);
        if (name.isEmpty() || board.lesson().isEmpty()) {
            board.tell(Text.of("courses.author.record.no-lesson"));
        } else {
            saved(() -> board.lesson().ifPresent(lesson -> action.accept(name.get(), lesson)));
        }
    }

    /** Let the lesson desk give the step in which the caret stands. */
    private void tryOut(SourceName name, Lesson lesson) {
        board.course().ifPresent(course -> {
            new Handover(desk.bench().settings())
                    .tryOut(new Handover.Trial(
                            course.folder().path(),
                            lesson.id(),
                            name.language(),
                            board.step().map(step -> step.number()).orElse(1)));
            desk.show("view:courses.lesson-desk");
            desk.factsChanged();
        });
    }

    private void rehearse(SourceName name, Lesson lesson) {
        board.course().ifPresent(course -> {
            board.rehearsal().say(Text.of("courses.lesson.rehearsing", lesson.title()));
            desk.work(
                    "rehearse",
                    Text.of("courses.lesson.rehearsing", lesson.title()),
                    bench -> {
                        Library.Entry entry = Library.written(course.folder().path(), Map.of());
                        Lesson now = entry.lesson(name.language(), name.stem());
                        bench.progress().total(now.steps().size());
                        return new Rehearsed(
                                Rehearsal.of(
                                        bench,
                                        entry,
                                        entry.version(name.language()),
                                        now,
                                        played -> bench.progress()
                                                .at(played.step().number())),
                                now.steps().size());
                    },
                    result -> board.rehearsal().show(result.played(), result.steps()),
                    trouble -> board.rehearsal().say(trouble));
        });
    }

    private record Rehearsed(List<Rehearsal.Played> played, int steps) {}

    private void pack() {
        saved(() -> board.course().ifPresent(course -> {
            Path folder = course.folder().path();
            asking.packInto(folder.getFileName() + ".zip")
                    .ifPresent(file -> desk.call(
                            "pack",
                            "courses.pack",
                            Map.of("course", List.of(folder.toString()), "to", List.of(file.toString())),
                            report -> board.tell(Text.of("courses.pack.done", file.toString())),
                            board::tell));
        }));
    }
}
