package org.portolan.courses.view.author;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/** Finds words in the text: opened by Ctrl+F, gone with Escape. */
final class FindBar extends JPanel {

    private final JTextField field = new JTextField(20);
    private final transient Finder finder;
    private final transient Runnable back;

    /** Goes to where words stand next; false where they stand nowhere. */
    @FunctionalInterface
    interface Finder {
        boolean find(String words, boolean forward);
    }

    FindBar(Desk desk, Finder finder, Runnable back) {
        super(new MigLayout("insets 6 12 6 12, fillx", "[grow, fill][][]"));
        this.finder = finder;
        this.back = back;
        String label = desk.say(Text.of("courses.author.find"));
        field.putClientProperty("JTextField.placeholderText", label);
        field.getAccessibleContext().setAccessibleName(label);
        field.addActionListener(event -> again(true));
        field.getDocument().addDocumentListener(new Edited(() -> field.putClientProperty("JComponent.outline", null)));
        add(field, "wmax 320");
        add(button(desk, "find.before", "chevron-up", () -> again(false)));
        add(button(desk, "find.next", "chevron-down", () -> again(true)));
        Strokes.on(this, "ESCAPE", this::close);
        setVisible(false);
    }

    private static JButton button(Desk desk, String key, String icon, Runnable action) {
        JButton button = new JButton(desk.icon(icon));
        String words = desk.say(Text.of("courses.author." + key));
        button.setToolTipText(words);
        button.getAccessibleContext().setAccessibleName(words);
        button.addActionListener(event -> action.run());
        return button;
    }

    void open(Optional<String> words) {
        words.filter(some -> !some.contains("\n")).ifPresent(field::setText);
        setVisible(true);
        field.selectAll();
        field.requestFocusInWindow();
    }

    private void close() {
        setVisible(false);
        back.run();
    }

    void again(boolean forward) {
        if (!field.getText().isEmpty()) {
            // A word that stands nowhere is said by the field's edge.
            boolean found = finder.find(field.getText(), forward);
            field.putClientProperty("JComponent.outline", found ? null : "error");
        }
    }
}
