package org.portolan.logistics.view;

import java.util.List;
import java.util.Locale;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/**
 * One choice among words, with its name above. The first word stands for nothing special.
 *
 * @param <T> what is chosen
 */
final class Choice<T extends Enum<T>> extends JPanel {

    private final Desk desk;
    private final String setting;
    private final List<T> values;
    private final JComboBox<String> box = new JComboBox<>();

    /**
     * Make a choice.
     *
     * @param name the parameter of the quote that it fills
     * @param words what the key of each word begins with
     */
    Choice(Desk desk, String name, String words, T[] values, Runnable changed) {
        super(new MigLayout("insets 0, wrap 1, gapy 4, fillx", "[grow, fill]", ""));
        this.desk = desk;
        this.setting = "logistics.desk." + name;
        this.values = List.of(values);
        setOpaque(false);
        String title = desk.say(Text.of("logistics.quote." + name + ".title"));
        JLabel label = Parts.label(title, "secondary");
        label.setLabelFor(box);
        for (T value : values) {
            box.addItem(desk.say(Text.of(words + value.name().toLowerCase(Locale.ROOT))));
        }
        box.setToolTipText(desk.say(Text.of("logistics.quote." + name + ".help")));
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

    /** What was chosen; empty for the first word. */
    List<T> chosen() {
        int index = box.getSelectedIndex();
        desk.bench().settings().put(setting, values.get(Math.max(index, 0)).name());
        return index <= 0 ? List.of() : List.of(values.get(index));
    }

    void clear() {
        box.setSelectedIndex(0);
    }
}
