package org.portolan.logistics.view;

import java.util.List;
import java.util.Locale;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/**
 * One choice among words, with its name above. The first word stands for nothing special.
 *
 * @param <T> what is chosen
 */
public final class Choice<T extends Enum<T>> extends JPanel {

    private final Desk desk;
    private final String setting;
    private final List<T> values;
    private final JComboBox<String> box = new JComboBox<>();

    /**
     * Make a choice.
     *
     * @param command whose words it has
     * @param settings what its setting begins with: what was chosen last
     * @param name the parameter of the command that it fills
     * @param words what the key of each word begins with
     */
    Choice(Desk desk, String command, String settings, String name, String words, T[] values, Runnable changed) {
        super(new MigLayout("insets 0, wrap 1, gapy 4, fillx", "[grow, fill]", ""));
        this.desk = desk;
        this.setting = settings + "." + name;
        this.values = List.of(values);
        setOpaque(false);
        String title = desk.say(Text.of(command + "." + name + ".title"));
        JLabel label = Parts.label(title, "secondary");
        label.setLabelFor(box);
        for (T value : values) {
            box.addItem(desk.say(Text.of(words + value.name().toLowerCase(Locale.ROOT))));
        }
        box.setToolTipText(desk.say(Text.of(command + "." + name + ".help")));
        box.getAccessibleContext().setAccessibleName(title);
        String last = desk.bench().settings().get(setting).orElse("");
        for (int i = 0; i < values.length; i++) {
            if (values[i].name().equals(last)) {
                box.setSelectedIndex(i);
            }
        }
        box.addActionListener(event -> changed.run());
        add(label);
        add(box, "wmin 40lp");
    }

    /** Do this on the Enter key, which closes the list where it is open. */
    void onEnter(Runnable act) {
        Runnable pressed = () -> {
            if (box.isPopupVisible()) {
                box.setPopupVisible(false);
            } else {
                act.run();
            }
        };
        box.registerKeyboardAction(event -> pressed.run(), KeyStroke.getKeyStroke("ENTER"), WHEN_FOCUSED);
    }

    /** What was chosen; empty for the first word. */
    public List<T> chosen() {
        T value = value();
        return value.equals(values.get(0)) ? List.of() : List.of(value);
    }

    /** What was chosen. */
    public T value() {
        T value = values.get(Math.max(box.getSelectedIndex(), 0));
        desk.bench().settings().put(setting, value.name());
        return value;
    }

    void clear() {
        box.setSelectedIndex(0);
    }
}
