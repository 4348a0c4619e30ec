package org.portolan.desktop.form;

import java.awt.Component;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;

/** A list to choose one from; typing goes to the first that begins so, by its word or its name. */
final class ChoiceEditor implements FieldEditor {

    private static final long PAUSE_MILLIS = 900;

    /** One to choose. */
    record Choice(String word, String name) {
        static final Choice NONE = new Choice("", "–");

        boolean begins(String typed) {
            String small = typed.toLowerCase(Locale.ROOT);
            return word.toLowerCase(Locale.ROOT).startsWith(small)
                    || name.toLowerCase(Locale.ROOT).startsWith(small)
                    || name.toLowerCase(Locale.ROOT).contains(" " + small);
        }
    }

    private final JComboBox<Choice> box;

    ChoiceEditor(List<Choice> choices) {
        box = new JComboBox<>(choices.toArray(Choice[]::new));
        box.setMaximumRowCount(14);
        box.setRenderer(new DefaultListCellRenderer() {
            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                String name = value instanceof Choice choice ? choice.name() : "";
                return super.getListCellRendererComponent(list, name, index, selected, focused);
            }
        });
        box.setKeySelectionManager(new TypeAhead());
        box.setPrototypeDisplayValue(new Choice("", "MMMMMMMM"));
    }

    @Override
    public JComponent component() {
        return box;
    }

    @Override
    public List<String> entered() {
        return box.getSelectedItem() instanceof Choice choice && !choice.word().isEmpty()
                ? List.of(choice.word())
                : List.of();
    }

    @Override
    public void enter(List<String> values) {
        String wanted = values.isEmpty() ? "" : values.get(0);
        for (int i = 0; i < box.getItemCount(); i++) {
            if (Objects.equals(box.getItemAt(i).word(), wanted)) {
                box.setSelectedIndex(i);
                return;
            }
        }
    }

    @Override
    public void onChange(Runnable listener) {
        box.addActionListener(event -> listener.run());
    }

    /** Gathers what is typed without a pause. */
    private final class TypeAhead implements JComboBox.KeySelectionManager {
        private String typed = "";
        private long last;

        @Override
        public int selectionForKey(char key, javax.swing.ComboBoxModel<?> model) {
            long now = System.currentTimeMillis();
            typed = now - last > PAUSE_MILLIS ? String.valueOf(key) : typed + key;
            last = now;
            for (int i = 0; i < model.getSize(); i++) {
                if (model.getElementAt(i) instanceof Choice choice && choice.begins(typed)) {
                    return i;
                }
            }
            return box.getSelectedIndex();
        }
    }
}
