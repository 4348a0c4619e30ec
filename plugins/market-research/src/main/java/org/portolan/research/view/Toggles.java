package org.portolan.research.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** One of a few things, all of them seen at once. */
public final class Toggles extends JPanel {

    private final Map<String, JToggleButton> buttons = new LinkedHashMap<>();

    public Toggles(List<Choice> choices) {
        super(new MigLayout("insets 0, fillx, gap 4, wrap " + columns(choices.size()), "[grow, fill, sg]", ""));
        setOpaque(false);
        ButtonGroup group = new ButtonGroup();
        for (Choice choice : choices) {
            JToggleButton button = new JToggleButton(choice.words());
            button.putClientProperty("FlatLaf.style", "minimumWidth: 0; margin: 2,4,2,4");
            group.add(button);
            buttons.put(choice.value(), button);
            add(button, "wmin 0");
        }
        buttons.values().iterator().next().setSelected(true);
    }

    /** Beyond three in a row, words of a narrow column would be cut. */
    private static int columns(int choices) {
        return choices > 3 ? 2 : choices;
    }

    /** What is chosen. */
    public List<String> value() {
        return buttons.entrySet().stream()
                .filter(one -> one.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }
}
