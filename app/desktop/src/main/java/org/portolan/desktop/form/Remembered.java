package org.portolan.desktop.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portolan.api.Settings;
import org.portolan.kernel.CommandEntry;
import org.portolan.kernel.Form;

/** What was entered last in a command’s form, kept in the workspace’s settings. */
final class Remembered {

    private static final String BETWEEN = "\u001f";

    private final CommandEntry command;
    private final Settings settings;

    Remembered(CommandEntry command, Settings settings) {
        this.command = command;
        this.settings = settings;
    }

    Map<String, List<String>> last() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Form.Field field : command.form().fields()) {
            if (field.remembered()) {
                settings.get(key(field)).ifPresent(value -> values.put(field.name(), List.of(value.split(BETWEEN))));
            }
        }
        return values;
    }

    void keep(Map<String, List<String>> entered) {
        for (Form.Field field : command.form().fields()) {
            List<String> values = entered.getOrDefault(field.name(), new ArrayList<>());
            if (!field.remembered() || values.isEmpty()) {
                settings.remove(key(field));
            } else {
                settings.put(key(field), String.join(BETWEEN, values));
            }
        }
    }

    private String key(Form.Field field) {
        return "form." + command.id() + "." + field.name();
    }
}
