package org.portolan.courses.model.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is wrong with a template.
 *
 * @param template its name
 * @param kind what is wrong
 * @param what the field or the section
 */
public record TemplateFault(String template, Kind kind, String what) {

    /** What can be wrong. */
    public enum Kind {
        /** It shows a field that the notes do not have: nothing stands there. */
        UNKNOWN_FIELD,
        /** A section is opened or closed alone. */
        UNPAIRED_SECTION
    }

    /** All that is wrong with the templates of a kind of notes. */
    public static List<TemplateFault> of(NoteType type) {
        List<TemplateFault> faults = new ArrayList<>();
        Set<String> known = Set.copyOf(type.fieldNames());
        for (CardTemplate template : type.templates()) {
            for (String side : List.of(template.front(), template.back())) {
                Template read = Template.parse(side);
                read.unpaired().forEach(one -> add(faults, template, Kind.UNPAIRED_SECTION, one));
                read.fields().stream()
                        .filter(field -> !known.contains(field) && !Template.OF_EVERY_CARD.contains(field))
                        .filter(field -> !(type.cloze() && field.matches("c\\d+")))
                        .forEach(field -> add(faults, template, Kind.UNKNOWN_FIELD, field));
            }
        }
        return faults;
    }

    private static void add(List<TemplateFault> faults, CardTemplate template, Kind kind, String what) {
        TemplateFault fault = new TemplateFault(template.name(), kind, what);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
