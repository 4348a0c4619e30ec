package org.portolan.courses.view.author;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.command.author.CommandShelf;

/** Asks in dialogs. */
final class Dialogs implements Asking {

    private static final String SHELF = "courses.author.shelf";

    private final Desk desk;

    Dialogs(Desk desk) {
        this.desk = desk;
    }

    private String say(String key, Object... arguments) {
        return desk.say(Text.of("courses.author." + key, arguments));
    }

    private static Component window() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getActiveWindow();
    }

    private boolean ok(Object content, String title) {
        Object[] buttons = {say("ok"), say("cancel")};
        return JOptionPane.showOptionDialog(
                        window(),
                        content,
                        title,
                        JOptionPane.OK_CANCEL_OPTION,
                        JOptionPane.PLAIN_MESSAGE,
                        null,
                        buttons,
                        buttons[0])
                == 0;
    }

    @Override
    public Optional<Beginning> course() {
        NewCoursePane pane = new NewCoursePane(desk, shelf());
        if (!ok(pane, say("new-course.title")) || pane.title().isBlank()) {
            return Optional.empty();
        }
        desk.bench().settings().put(SHELF, String.valueOf(pane.folder().getParent()));
        return Optional.of(new Beginning(pane.title().strip(), pane.folder()));
    }

    /** Where courses were begun last. */
    private Path shelf() {
        return desk.bench()
                .settings()
                .get(SHELF)
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), "Portolan courses"));
    }

    @Override
    public Optional<Path> folder() {
        JFileChooser chooser = chooser("open-folder.title", shelf());
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        return chooser.showDialog(window(), say("open-folder.button")) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }

    private JFileChooser chooser(String title, Path in) {
        JFileChooser chooser = new JFileChooser();
        chooser.setLocale(desk.bench().locale());
        chooser.setDialogTitle(say(title));
        if (in.toFile().isDirectory()) {
            chooser.setCurrentDirectory(in.toFile());
        }
        return chooser;
    }

    @Override
    public Optional<String> lesson() {
        JTextField title = new JTextField(28);
        title.addAncestorListener(new Focus());
        JPanel pane = new JPanel(new MigLayout("insets 0, wrap 1", "[grow, fill]"));
        pane.add(NewCoursePane.label(say("new-lesson.ask"), title));
        pane.add(title);
        return ok(pane, say("new-lesson.title"))
                ? Optional.of(title.getText().strip()).filter(words -> !words.isEmpty())
                : Optional.empty();
    }

    @Override
    public Optional<String> language(List<String> tags) {
        Object[] names = tags.stream().map(tag -> say("language." + tag)).toArray();
        Object chosen = JOptionPane.showInputDialog(
                window(),
                say("translate.ask"),
                say("translate.title"),
                JOptionPane.PLAIN_MESSAGE,
                null,
                names,
                names[0]);
        return tags.stream()
                .filter(tag -> say("language." + tag).equals(chosen))
                .findFirst();
    }

    @Override
    public Optional<Path> packInto(String suggested) {
        JFileChooser chooser = chooser("pack.title", shelf());
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), suggested));
        return chooser.showDialog(window(), say("pack.button")) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }

    @Override
    public Optional<CommandShelf.Offer> command(List<CommandShelf.Offer> offers) {
        CommandList list = new CommandList(desk, offers);
        return ok(list, say("command.title")) ? list.chosen() : Optional.empty();
    }

    @Override
    public Conflict conflict(String file) {
        Object[] buttons = {say("conflict.leave"), say("conflict.theirs"), say("conflict.overwrite")};
        int chosen = JOptionPane.showOptionDialog(
                window(),
                say("conflict.ask", file),
                say("conflict.title"),
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.WARNING_MESSAGE,
                null,
                buttons,
                buttons[0]);
        return chosen == 2 ? Conflict.OVERWRITE : chosen == 1 ? Conflict.TAKE_THEIRS : Conflict.LEAVE;
    }
}
