package org.portolan.research.view.voices;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.research.command.voices.VoicesInput;
import org.portolan.research.view.Parts;

/** Whose voices: product, category, language, days. Enter listens. */
final class VoicesForm extends JPanel {

    /** The desk shows one theme's sentences at a time, so it asks for many. */
    private static final int SENTENCES = 2000;

    private static final String SETTING = "research.voices-desk.";
    private static final Map<String, String> EXAMPLES = examples();

    private final Desk desk;
    private final Map<String, JTextField> fields = new LinkedHashMap<>();
    private final JLabel problem = Parts.label(" ", "problem");
    private final JButton listen;
    private final JButton cancel;

    VoicesForm(Desk desk, Runnable ask, Runnable stop) {
        super(new MigLayout("insets 16, fillx, wrap 1, gapy 4, hidemode 3", "[grow, fill]", ""));
        this.desk = desk;
        add(Parts.label(desk.say(Text.of("research.voices-desk.form")), "h3"), "gapbottom 8");
        EXAMPLES.forEach(this::field);
        listen = Parts.styled(new JButton(desk.say(Text.of("research.voices-desk.listen"))), "primary");
        cancel = new JButton(desk.say(Text.of("research.voices-desk.cancel")));
        JButton bring = new JButton(desk.say(Text.of("research.voices-desk.import")), desk.icon("import"));
        listen.addActionListener(event -> ask.run());
        cancel.addActionListener(event -> stop.run());
        bring.addActionListener(event -> desk.chooseImport());
        JPanel line = new JPanel(new MigLayout("insets 0, hidemode 3", "[]8[]", ""));
        line.setOpaque(false);
        line.add(listen);
        line.add(cancel);
        add(problem, "wmin 0");
        add(line, "gaptop 8");
        add(bring, "growx 0, gaptop 8");
        registerKeyboardAction(
                event -> ask.run(), KeyStroke.getKeyStroke("ENTER"), JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        problem.setVisible(false);
        busy(false);
    }

    private static Map<String, String> examples() {
        Map<String, String> examples = new LinkedHashMap<>();
        examples.put("product", "B0EXAMPLE1");
        examples.put("category", "Kitchen");
        examples.put("language", "en");
        examples.put("since", "2026-01-01");
        examples.put("until", "2026-12-31");
        return examples;
    }

    private void field(String name, String example) {
        String title = desk.say(Text.of("research.voices." + name + ".title"));
        JTextField field =
                new JTextField(desk.bench().settings().get(SETTING + name).orElse(""));
        field.putClientProperty("JTextField.placeholderText", example);
        field.setToolTipText(desk.say(Text.of("research.voices." + name + ".help")));
        field.getAccessibleContext().setAccessibleName(title);
        JLabel label = Parts.label(title, "secondary");
        label.setLabelFor(field);
        add(label);
        add(field, "wmin 40lp, gapbottom 8");
        fields.put(name, field);
    }

    /** What is asked; empty where a day is not readable, and then it says so. */
    Optional<VoicesInput> question() {
        problem.setVisible(false);
        Optional<LocalDate> since = day("since");
        Optional<LocalDate> until = day("until");
        return problem.isVisible()
                ? Optional.empty()
                : Optional.of(new VoicesInput(
                        text("product"),
                        text("category"),
                        text("language"),
                        since,
                        until,
                        Optional.empty(),
                        SENTENCES));
    }

    void busy(boolean busy) {
        listen.setEnabled(!busy);
        cancel.setVisible(busy);
    }

    private Optional<String> text(String name) {
        String typed = Optional.ofNullable(fields.get(name))
                .map(JTextField::getText)
                .orElse("")
                .strip();
        desk.bench().settings().put(SETTING + name, typed);
        return typed.isEmpty() ? Optional.empty() : Optional.of(typed);
    }

    private Optional<LocalDate> day(String name) {
        try {
            return text(name).map(LocalDate::parse);
        } catch (DateTimeParseException wrong) {
            problem.setText(desk.say(Text.of("research.voices-desk.date", wrong.getParsedString())));
            problem.setVisible(true);
            return Optional.empty();
        }
    }
}
