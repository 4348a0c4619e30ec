package org.portolan.logistics.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/** The part of a desk where a question is typed, in two columns. It tells of every change, a moment after the last key. */
public abstract class QuestionForm extends JPanel {

    private static final int PAUSE_MILLIS = 120;

    protected final Desk desk;
    private final String command;
    private final String settings;
    private final List<Entry<?>> entries = new ArrayList<>();
    private final List<Choice<?>> choices = new ArrayList<>();
    private final Timer pause = new Timer(PAUSE_MILLIS, event -> changed());

    /**
     * Make it, empty.
     *
     * @param command whose parameters its fields are: it has the words
     * @param settings what the settings begin with that remember what was typed last
     */
    protected QuestionForm(Desk desk, String command, String settings) {
        super(new MigLayout("insets 16, fillx, wrap 2, gap 8 12, hidemode 3", "[grow, fill, sg][grow, fill, sg]", ""));
        this.desk = desk;
        this.command = command;
        this.settings = settings;
        pause.setRepeats(false);
    }

    /** Tell what it holds now, once the rest of the desk is there. */
    public final void start() {
        changed();
    }

    /** Something was typed: it is told after the pause. */
    protected final void typed() {
        pause.restart();
    }

    /** Tell what it holds. */
    protected abstract void changed();

    /** A field for this parameter; {@link #clear} empties it, too. */
    protected final <T> Entry<T> entry(String name, String example, Function<String, T> parse) {
        return entry(command, name, example, parse);
    }

    /** A field for a parameter of another command. */
    protected final <T> Entry<T> entry(String words, String name, String example, Function<String, T> parse) {
        return kept(new Entry<>(desk, words, settings, name, example, parse, this::typed));
    }

    /** A field for a file: typed, chosen by the button beside it, or dropped on it. */
    protected final Entry<Path> file(String name, String example) {
        return file(command, name, example);
    }

    /** A field for a file that is a parameter of another command. */
    protected final Entry<Path> file(String words, String name, String example) {
        return kept(Entry.file(desk, words, settings, name, example, this::typed));
    }

    /** A choice for this parameter, of which each word's key begins with {@code words}. */
    protected final <T extends Enum<T>> Choice<T> choice(String name, String words, T[] values) {
        return choice(command, name, words, values);
    }

    /** A choice whose title and help belong to another command, or to the desk. */
    protected final <T extends Enum<T>> Choice<T> choice(String titles, String name, String words, T[] values) {
        Choice<T> choice = new Choice<>(desk, titles, settings, name, words, values, this::changed);
        choices.add(choice);
        return choice;
    }

    /** True where every field is blank or readable. */
    protected final boolean isFine() {
        entries.forEach(Entry::read);
        return entries.stream().allMatch(Entry::isFine);
    }

    /** Everything as it was at the very first, and the keyboard in this field. */
    protected final void clear(Entry<?> first) {
        entries.forEach(Entry::clear);
        choices.forEach(Choice::clear);
        first.field().requestFocusInWindow();
    }

    /** Do this on the Enter key, wherever the keyboard is in the form. */
    protected final void onEnter(Runnable act) {
        Parts.onKey(this, "ENTER", act);
        Parts.onKey(this, "ctrl ENTER", act);
        choices.forEach(choice -> choice.onEnter(act));
    }

    protected final JButton button(String words, String icon, Runnable act) {
        JButton button = new JButton(desk.say(Text.of(words)), desk.icon(icon));
        button.addActionListener(event -> act.run());
        return button;
    }

    /** A button that looks like a link and leads to the import of a file. */
    protected final JButton importing(String words) {
        JButton button = button(words, "import", desk::chooseImport);
        button.setHorizontalAlignment(JButton.LEADING);
        return Parts.styled(button, "link");
    }

    private <T> Entry<T> kept(Entry<T> entry) {
        entries.add(entry);
        return entry;
    }
}
