package org.portolan.research.view;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.UIManager;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.FileDrop;

/** Fields for parameters of a command, with the command's own words. What is entered is read by the command's form. */
public class Entries extends JPanel {

    private static final int LEAST = 40;

    protected final Desk desk;
    private final String command;
    private final String settings;
    private final Map<String, Supplier<List<String>>> values = new LinkedHashMap<>();
    private final Map<String, JTextComponent> written = new LinkedHashMap<>();

    /**
     * Make it, empty.
     *
     * @param command whose parameters its fields are
     * @param settings what the settings begin with that remember what was entered last; empty for none
     */
    public Entries(Desk desk, String command, String settings) {
        super(new MigLayout("insets 16, fillx, wrap 2, gap 8 12, hidemode 3", "[grow, fill, sg][grow, fill, sg]", ""));
        this.desk = desk;
        this.command = command;
        this.settings = settings;
    }

    /** A line to write in, half as wide as the form. */
    public final JTextField half(JPanel place, String name, String example) {
        return line(place, name, example, "wmin 0, aligny bottom");
    }

    /** A line to write in. */
    public final JTextField text(JPanel place, String name, String example) {
        return line(place, name, example, "newline, span 2, wmin 0");
    }

    /** Some lines to write in; Tab leaves them. */
    public final JTextArea area(JPanel place, String name, int rows) {
        JTextArea area = new JTextArea(rows, 1);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setFocusTraversalKeys(
                KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS,
                getFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS));
        area.setFocusTraversalKeys(
                KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS,
                getFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS));
        area.setBackground(UIManager.getColor("TextField.background"));
        JScrollPane pane =
                new JScrollPane(area, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setBorder(UIManager.getBorder("TextField.border"));
        pane.setBackground(area.getBackground());
        keep(name, area);
        labelled(place, name, area, pane, "newline, span 2, wmin 0");
        return area;
    }

    /** A file: written, chosen by the button beside it, or dropped on it. */
    public final JTextField file(JPanel place, String name) {
        JTextField field = new JTextField();
        Text title = title(name);
        String words = desk.say(Text.of("research.desk.choose-file", title));
        JButton button = new JButton(desk.icon("folder-open-outline"));
        button.setToolTipText(words);
        button.getAccessibleContext().setAccessibleName(words);
        button.addActionListener(event -> desk.chooseFile(title).ifPresent(file -> field.setText(file.toString())));
        FileDrop.on(field, file -> field.setText(file.toString()));
        JPanel line = new JPanel(new MigLayout("insets 0, fillx", "[grow, fill]4[]", ""));
        line.setOpaque(false);
        line.add(field, "wmin " + LEAST + "lp");
        line.add(button);
        keep(name, field);
        labelled(place, name, field, line, "newline, span 2, wmin 0");
        return field;
    }

    /** One of several things. */
    public final JComboBox<Choice> choice(JPanel place, String name, List<Choice> choices) {
        JComboBox<Choice> box = new JComboBox<>();
        offer(box, choices, remembered(name));
        values.put(
                name,
                () -> box.getSelectedItem() instanceof Choice chosen
                                && !chosen.value().isEmpty()
                        ? List.of(chosen.value())
                        : List.of());
        labelled(place, name, box, box, "newline, span 2, wmin 0");
        return box;
    }

    /** What a field of another kind holds; remembered by whoever made it. */
    public final void value(String name, Supplier<List<String>> value) {
        values.put(name, value);
    }

    /** A part of its own with its name above. */
    public final void labelled(JPanel place, String name, JComponent field, JComponent whole, String constraints) {
        String words = desk.say(title(name));
        JPanel part = new JPanel(new MigLayout("insets 0, wrap 1, gapy 4, fillx, hidemode 3", "[grow, fill]", ""));
        part.setOpaque(false);
        part.add(Parts.sentence(words, "secondary"), "wmin 0");
        part.add(whole, "wmin " + LEAST + "lp");
        field.getAccessibleContext().setAccessibleName(words);
        desk.bench()
                .texts()
                .find(command + "." + name + ".help", desk.bench().locale())
                .ifPresent(field::setToolTipText);
        place.add(part, constraints);
    }

    /** Offer these; the one of this value is chosen where it is among them. */
    public static void offer(JComboBox<Choice> box, List<Choice> choices, String chosen) {
        DefaultComboBoxModel<Choice> model = new DefaultComboBoxModel<>();
        choices.forEach(model::addElement);
        choices.stream().filter(one -> one.value().equals(chosen)).findFirst().ifPresent(model::setSelectedItem);
        box.setModel(model);
    }

    /** What was entered, by parameter; it is remembered. */
    public final Map<String, List<String>> entered() {
        Map<String, List<String>> entered = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            List<String> held = value.get();
            if (!held.isEmpty()) {
                entered.put(name, held);
            }
            if (!settings.isEmpty()) {
                desk.bench().settings().put(settings + "." + name, String.join("\n", held));
            }
        });
        return entered;
    }

    /** What was entered last for this parameter; empty for nothing. */
    public final String remembered(String name) {
        return settings.isEmpty()
                ? ""
                : desk.bench().settings().get(settings + "." + name).orElse("");
    }

    /** Write this into a field for text. */
    public final void write(String name, String words) {
        Optional.ofNullable(written.get(name)).ifPresent(field -> field.setText(words));
    }

    /** What stands in a field for text. */
    public final String read(String name) {
        return Optional.ofNullable(written.get(name))
                .map(JTextComponent::getText)
                .orElse("")
                .strip();
    }

    /** Begin to write here. */
    public final void begin(String name) {
        Optional.ofNullable(written.get(name)).ifPresent(Component::requestFocusInWindow);
    }

    private JTextField line(JPanel place, String name, String example, String constraints) {
        JTextField field = new JTextField();
        field.putClientProperty("JTextField.placeholderText", example);
        keep(name, field);
        labelled(place, name, field, field, constraints);
        return field;
    }

    private void keep(String name, JTextComponent field) {
        field.setText(remembered(name));
        written.put(name, field);
        values.put(
                name,
                () -> field.getText().isBlank()
                        ? List.of()
                        : List.of(field.getText().strip()));
    }

    private Text title(String name) {
        return Text.of(command + "." + name + ".title");
    }
}
