package org.portolan.desktop.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.portolan.api.text.Text;
import org.portolan.desktop.words.Words;
import org.portolan.kernel.Form;

@DisplayName("Fields with choices, which need no screen")
class EditorsTest {

    private final Words chinese = new Words(Locale.SIMPLIFIED_CHINESE);

    /** A field whose choices have words in the bundle of reports, but for the last. */
    private static Form.Field field(boolean repeated) {
        return new Form.Field(
                "severity",
                "severity",
                Text.of("render.test.severity.title"),
                Text.EMPTY,
                Form.Type.CHOICE,
                false,
                repeated,
                true,
                "",
                List.of("warning", "error", "odd"),
                "",
                "");
    }

    private List<JCheckBox> boxes(FieldEditor editor) {
        Component[] parts = editor.component().getComponents();
        return Stream.of(parts).map(JCheckBox.class::cast).toList();
    }

    @Test
    void one_choice_is_read_in_the_windows_language_and_entered_as_scripts_write_it() {
        FieldEditor editor = Editors.of(field(false), chinese);
        JComboBox<?> box = (JComboBox<?>) editor.component();
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < box.getItemCount(); i++) {
            shown.add(((ChoiceEditor.Choice) box.getItemAt(i)).name());
        }

        box.setSelectedIndex(2);

        assertEquals(List.of("–", "注意", "错误", "odd"), shown);
        assertEquals(List.of("error"), editor.entered());
    }

    @Test
    void of_a_set_of_choices_any_number_is_ticked() {
        FieldEditor editor = Editors.of(field(true), chinese);
        List<Boolean> told = new ArrayList<>();
        editor.onChange(() -> told.add(true));

        boxes(editor).get(0).doClick();
        boxes(editor).get(2).doClick();

        assertEquals(
                List.of("注意", "错误", "odd"),
                boxes(editor).stream().map(JCheckBox::getText).toList());
        assertEquals(List.of("warning", "odd"), editor.entered());
        assertEquals(2, told.size());
    }

    @Test
    void what_was_entered_last_is_ticked_again() {
        FieldEditor editor = Editors.of(field(true), chinese);

        editor.enter(List.of("ERROR"));

        assertEquals(List.of("error"), editor.entered());
    }
}
