package org.portolan.desktop.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.portolan.api.trade.CountryCode;
import org.portolan.desktop.words.Words;
import org.portolan.kernel.Form;

/** Finds the editor that fits a field. */
final class Editors {

    private Editors() {}

    static FieldEditor of(Form.Field field, Words words) {
        if (!field.choices().isEmpty()) {
            return field.repeated() ? new TicksEditor(choices(field, words)) : choice(choices(field, words), field);
        }
        if (field.repeated()) {
            return new TextEditor(field);
        }
        return switch (field.type()) {
            case FLAG -> new FlagEditor(field, words.say(field.title()));
            case COUNTRY -> choice(countries(words), field);
            case FILE -> new FileEditor(field, words);
            default -> new TextEditor(field);
        };
    }

    private static FieldEditor choice(List<ChoiceEditor.Choice> choices, Form.Field field) {
        List<ChoiceEditor.Choice> all = new ArrayList<>(choices);
        if (!field.required() || field.byDefault().isEmpty()) {
            all.add(0, ChoiceEditor.Choice.NONE);
        }
        ChoiceEditor editor = new ChoiceEditor(all);
        editor.enter(field.byDefault().isEmpty() ? List.of() : List.of(field.byDefault()));
        return editor;
    }

    /** A person reads a word for each, where the plugin's bundle has one; the form gets the choice itself. */
    private static List<ChoiceEditor.Choice> choices(Form.Field field, Words words) {
        return field.choices().stream()
                .map(choice -> new ChoiceEditor.Choice(
                        choice,
                        field.keysOf(choice).stream()
                                .flatMap(key -> words.find(key).stream())
                                .findFirst()
                                .orElse(choice)))
                .toList();
    }

    private static List<ChoiceEditor.Choice> countries(Words words) {
        return CountryCode.all().stream()
                .map(country -> new ChoiceEditor.Choice(
                        country.code(), country.code() + " " + country.displayName(words.locale())))
                .sorted(Comparator.comparing(ChoiceEditor.Choice::word))
                .toList();
    }
}
