package org.portolan.desktop.frame;

import java.awt.BorderLayout;
import java.awt.Window;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.desktop.dock.Screen;
import org.portolan.desktop.files.FileDialog;
import org.portolan.desktop.importing.FileDrop;
import org.portolan.desktop.person.Choices;
import org.portolan.desktop.session.Session;
import org.portolan.desktop.session.Shell;
import org.portolan.desktop.theme.Theme;
import org.portolan.desktop.welcome.OpeningPane;
import org.portolan.desktop.welcome.RescuePane;
import org.portolan.desktop.welcome.WelcomePane;
import org.portolan.desktop.words.FieldNames;
import org.portolan.desktop.words.Words;
import org.portolan.kernel.Host;
import org.portolan.store.DamagedWorkspace;

/** The one window. Made and used on the event thread. */
public final class PortolanWindow implements Shell {

    private static final String WORKSPACE = "workspace";

    private final Choices choices;
    private final Words words;
    private final Opening opening;
    private final JFrame frame;
    private final JPanel middle = new JPanel(new BorderLayout());
    private final Header header = new Header();
    private final Rail rail;
    private final Foot foot;
    private final WindowPlace place;
    private Optional<Workplace> workplace = Optional.empty();
    private Optional<CommandPalette> palette = Optional.empty();
    private Optional<Runnable> afterPlaying = Optional.empty();
    private Supplier<JComponent> before = () -> new OpeningPane("");

    /** @param first what is shown already; its frame becomes the window */
    public PortolanWindow(FirstPicture first, Choices choices, Words words, Opening opening) {
        this.frame = first.frame();
        this.place = first.place();
        this.choices = choices;
        this.words = words;
        this.opening = opening;
        rail = new Rail(this);
        foot = new Foot(this);
        JPanel content = new JPanel(new BorderLayout());
        content.add(header, BorderLayout.NORTH);
        content.add(rail, BorderLayout.WEST);
        content.add(middle, BorderLayout.CENTER);
        content.add(foot, BorderLayout.SOUTH);
        content.setTransferHandler(new FileDrop(this::importFiles));
        frame.setContentPane(content);
        Theme.bars(frame);
        new WindowKeys(frame.getRootPane(), this, this::palette, rail).install();
        stand(() -> new OpeningPane(words.say("opening")));
    }

    /** Let this be done when the person closes the window. */
    public void onClose(Runnable closed) {
        place.onClose(() -> {
            frame.setVisible(false);
            Optional<Session> last = leave();
            closed.run();
            opening.close(last, choices);
            frame.dispose();
        });
    }

    /** Open the workspace that was asked for, or the last one; ask where there is none. */
    public void begin(Optional<Path> wanted) {
        wanted.or(() -> choices.get(WORKSPACE).map(Path::of))
                .ifPresentOrElse(folder -> workspace(folder, false), this::chooseWorkspace);
    }

    Optional<Workplace> workplace() {
        return workplace;
    }

    /** Made for the first workspace, since nothing before it can be searched. */
    private CommandPalette palette() {
        CommandPalette made = palette.orElseGet(() -> new CommandPalette(
                this, () -> workplace.map(Workplace::paletteEntries).orElse(List.of())));
        palette = Optional.of(made);
        return made;
    }

    @Override
    public void workspace(Path folder, boolean withSamples) {
        Optional<Session> last = leave();
        stand(() -> new OpeningPane(words.say("opening.workspace", String.valueOf(folder.getFileName()))));
        opening.open(folder, words.locale(), last, new Opening.Outcome() {
            @Override
            public void opened(Host host) {
                enter(host, folder, withSamples);
            }

            @Override
            public void damaged(DamagedWorkspace damage) {
                stand(() -> new RescuePane(
                        PortolanWindow.this,
                        damage,
                        snapshot -> opening.restore(
                                damage, snapshot, () -> workspace(folder, false), trouble -> failed(trouble))));
            }

            @Override
            public void failed(Throwable trouble) {
                welcome(Optional.of(Session.said(trouble)));
            }
        });
    }

    private void enter(Host host, Path folder, boolean withSamples) {
        choices.put(WORKSPACE, folder.toAbsolutePath().toString());
        words.texts(host.texts(), FieldNames.of(host::commands));
        host.locale(words.locale());
        Session session = new Session(host, this);
        Workplace opened = new Workplace(session, frame, rail);
        workplace = Optional.of(opened);
        middle.removeAll();
        middle.add(opened.component());
        outside(false);
        foot.session(Optional.of(session));
        nameWorkspace();
        opened.restore();
        if (withSamples) {
            opened.importSamples(() -> {
                opened.openFirst();
                SwingUtilities.invokeLater(opened::enter);
            });
        } else {
            opened.openFirst();
            SwingUtilities.invokeLater(opened::enter);
        }
    }

    /** Close all screens; what is left is to be closed off the event thread. */
    private Optional<Session> leave() {
        stopPlaying();
        Optional<Session> last = workplace.map(Workplace::session);
        workplace.ifPresent(Workplace::leave);
        workplace = Optional.empty();
        words.texts(Host.words(), FieldNames.NONE);
        foot.session(Optional.empty());
        return last;
    }

    private void stand(Supplier<JComponent> pane) {
        before = pane;
        middle.removeAll();
        middle.add(pane.get());
        outside(true);
    }

    private void outside(boolean yes) {
        rail.setVisible(!yes);
        if (yes) {
            header.noSearch();
        } else {
            header.search(palette());
        }
        header.workspace("", "");
        frame.revalidate();
        frame.repaint();
    }

    private void welcome(Optional<Text> trouble) {
        Path proposed = Path.of(System.getProperty("user.home", "."), "Portolan");
        stand(() -> {
            WelcomePane pane = new WelcomePane(this, proposed, trouble);
            SwingUtilities.invokeLater(pane::begin);
            return pane;
        });
    }

    private void nameWorkspace() {
        if (afterPlaying.isPresent()) {
            header.workspace(words.say("header.lesson"), words.say("header.lesson.help"));
            return;
        }
        workplace.ifPresent(now -> {
            Path folder = now.session().host().workspace().folder();
            header.workspace(words.say("header.workspace", String.valueOf(folder.getFileName())), folder.toString());
        });
    }

    @Override
    public void chooseWorkspace() {
        Optional<Session> last = leave();
        opening.close(last, choices);
        welcome(Optional.empty());
    }

    @Override
    public void language(Locale locale) {
        words.locale(locale);
        choices.put("language", locale.toLanguageTag());
        JComponent.setDefaultLocale(words.locale());
        palette.ifPresent(CommandPalette::reword);
        foot.reopen();
        workplace.ifPresentOrElse(
                now -> {
                    now.session().host().locale(words.locale());
                    now.reopen();
                    nameWorkspace();
                },
                () -> stand(before));
    }

    @Override
    public void look(Theme theme, float zoom) {
        choices.put("theme", theme.key());
        choices.put("zoom", Float.toString(zoom));
        theme.apply(choices.get("system.dark").isPresent(), zoom);
        language(words.locale());
    }

    @Override
    public Window window() {
        return frame;
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public Choices choices() {
        return choices;
    }

    @Override
    public void open(Screen screen) {
        inside(now -> now.open(screen));
    }

    @Override
    public void open(String screenId) {
        inside(now -> now.open(screenId));
    }

    @Override
    public void bring(String viewId, Path file) {
        inside(now -> now.bring(viewId, file));
    }

    @Override
    public void close(Screen screen) {
        inside(now -> now.close(screen));
    }

    @Override
    public void point(String screenId) {
        JLayeredPane pane = frame.getLayeredPane();
        inside(now -> now.place(screenId, pane).ifPresent(place -> Ring.around(pane, place)));
    }

    @Override
    public void play(Host sandbox, JComponent guide, Runnable over) {
        stopPlaying();
        afterPlaying = Optional.of(over);
        inside(now -> {
            now.play(Optional.of(sandbox), Optional.of(guide));
            foot.session(Optional.of(now.session()));
        });
        header.workspace(words.say("header.lesson"), words.say("header.lesson.help"));
        header.mark(true);
    }

    @Override
    public void stopPlaying() {
        if (afterPlaying.isPresent()) {
            Runnable over = afterPlaying.get();
            afterPlaying = Optional.empty();
            inside(now -> {
                now.play(Optional.empty(), Optional.empty());
                foot.session(Optional.of(now.session()));
            });
            header.mark(false);
            nameWorkspace();
            over.run();
        }
    }

    @Override
    public void show(Trace trace) {
        inside(now -> now.show(trace));
    }

    @Override
    public void showImport(String importId) {
        inside(now -> now.showImport(importId));
    }

    @Override
    public void chooseImport() {
        List<Path> files = new FileDialog(words.say("imports.choose"), words).open(frame);
        if (!files.isEmpty()) {
            importFiles(files);
        }
    }

    @Override
    public void importFiles(List<Path> files) {
        inside(now -> now.importFiles(files));
    }

    @Override
    public void factsChanged() {
        inside(now -> now.session().factsChanged());
    }

    @Override
    public void announce(String sentence) {
        foot.announce(sentence);
    }

    private void inside(Consumer<Workplace> action) {
        workplace.ifPresent(action);
    }
}
