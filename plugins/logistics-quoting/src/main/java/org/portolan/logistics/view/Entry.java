package org.portolan.logistics.view;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Unreadable;
import org.portolan.api.view.Desk;
import org.portolan.api.view.FileDrop;

/**
 * One field with its name above and, below, what is wrong with it, as it is typed.
 *
 * @param <T> what it holds
 */
public final class Entry<T> extends JPanel {

    private final Desk desk;
    private final String setting;
    private final Function<String, T> parse;
    private final JTextField field = new JTextField();
    private final JLabel problem = Parts.label(" ", "problem");

    /**
     * Make a field.
     *
     * @param command whose words it has
     * @param settings what its setting begins with: what was typed last
     * @param name the parameter of the command that it fills
     */
    public Entry(
            Desk desk,
            String command,
            String settings,
            String name,
            String example,
            Function<String, T> parse,
            Runnable changed) {
        super(new MigLayout("insets 0, wrap 1, gapy 4, fillx, hidemode 3", "[grow, fill]", ""));
        this.desk = desk;
        this.setting = settings + "." + name;
        this.parse = parse;
        setOpaque(false);
        String title = desk.say(Text.of(command + "." + name + ".title"));
        JLabel label = Parts.label(title, "secondary");
        label.setLabelFor(field);
        field.putClientProperty("JTextField.placeholderText", example);
        field.setToolTipText(desk.say(Text.of(command + "." + name + ".help")));
        field.getAccessibleContext().setAccessibleName(title);
        field.setText(desk.bench().settings().get(setting).orElse(""));
        field.getDocument().addDocumentListener(new Typed(changed));
        problem.setVisible(false);
        add(label);
        add(field, "wmin 40lp");
        add(problem, "wmin 0");
    }

    /** Make a field for a file: typed, chosen by the button beside it, or dropped on it. */
    static Entry<Path> file(Desk desk, String command, String settings, String name, String example, Runnable changed) {
        Entry<Path> entry = new Entry<>(desk, command, settings, name, example, Entry::path, changed);
        Text title = Text.of(command + "." + name + ".title");
        String words = desk.say(Text.of("logistics.desk.choose-file", title));
        JButton button = new JButton(desk.icon("folder-open-outline"));
        button.setToolTipText(words);
        button.getAccessibleContext().setAccessibleName(words);
        button.addActionListener(event -> desk.chooseFile(title).ifPresent(entry::take));
        ((MigLayout) entry.getLayout()).setComponentConstraints(entry.field, "split 2, growx, pushx, wmin 40lp");
        entry.add(button, "growx 0", 2);
        FileDrop.on(entry.field, entry::take);
        return entry;
    }

    /** Put this file into it, as if it were typed. */
    public void take(Path file) {
        field.setText(file.toString());
    }

    /** What it holds: empty where it is blank or not readable, and then it says so below. */
    public Optional<T> read() {
        String text = field.getText().strip();
        desk.bench().settings().put(setting, text);
        try {
            Optional<T> value = text.isEmpty() ? Optional.empty() : Optional.of(parse.apply(text));
            complain("");
            return value;
        } catch (Unreadable unreadable) {
            complain(desk.say(unreadable.text()));
            return Optional.empty();
        }
    }

    /** True where it is blank or readable. */
    public boolean isFine() {
        return !problem.isVisible();
    }

    public void clear() {
        field.setText("");
    }

    public JTextField field() {
        return field;
    }

    /**
     * Read a day.
     *
     * @throws Unreadable where it is not written year-month-day
     */
    public static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new Unreadable("logistics.desk.date", text);
        }
    }

    /**
     * Read how many.
     *
     * @throws Unreadable where it is no whole number above zero
     */
    public static int count(String text) {
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw new Unreadable("logistics.desk.count", text);
        }
        return Integer.parseInt(text);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException wrong) {
            throw new Unreadable("logistics.desk.path", text);
        }
    }

    private void complain(String words) {
        problem.setText(words.isEmpty() ? " " : words);
        problem.setToolTipText(words.isEmpty() ? null : words);
        problem.setVisible(!words.isEmpty());
        field.putClientProperty("JComponent.outline", words.isEmpty() ? null : "error");
        field.getAccessibleContext().setAccessibleDescription(words);
        revalidate();
    }
}
