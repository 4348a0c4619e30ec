package org.portolan.desktop.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Boxes to tick, one for each choice: any number of them may hold. */
final class TicksEditor implements FieldEditor {

    private final Map<String, JCheckBox> boxes = new LinkedHashMap<>();
    private final JPanel panel = new JPanel(new MigLayout("insets 0, fillx, wrap 2, gap 8 4", "[grow, fill, sg]", "")) {
        @Override
        public boolean requestFocusInWindow() {
            return boxes.values().stream()
                    .findFirst()
                    .map(JCheckBox::requestFocusInWindow)
                    .orElse(false);
        }
    };

    TicksEditor(List<ChoiceEditor.Choice> choices) {
        panel.setOpaque(false);
        for (ChoiceEditor.Choice choice : choices) {
            JCheckBox box = new JCheckBox(choice.name());
            box.setToolTipText(choice.name());
            boxes.put(choice.word(), box);
            panel.add(box, "wmin 40");
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public List<String> entered() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void enter(List<String> values) {
        boxes.forEach((word, box) -> box.setSelected(values.stream().anyMatch(word::equalsIgnoreCase)));
    }

    @Override
    public void onChange(Runnable listener) {
        boxes.values().forEach(box -> box.addActionListener(event -> listener.run()));
    }
}
