package org.portolan.courses.model.cards;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which cards a note makes: one for each template whose front shows a filled field, or one for each number of its gaps
 * (Anki manual, “Card Generation” and “Cloze Templates”).
 */
public final class CardsOfNote {

    private CardsOfNote() {}

    /** Their templates, counted from 0; none where nothing would be asked. */
    public static List<Integer> of(NoteType type, Note note) {
        Map<String, String> fields = note.fields(type);
        SortedSet<Integer> made = new TreeSet<>();
        if (type.cloze()) {
            Template front = Template.parse(type.templates().get(0).front());
            for (String field : front.through("cloze")) {
                ClozeText.parse(fields.getOrDefault(field, "")).numbers().forEach(number -> made.add(number - 1));
            }
        } else {
            for (int i = 0; i < type.templates().size(); i++) {
                if (shows(Template.parse(type.templates().get(i).front()).nodes(), fields)) {
                    made.add(i);
                }
            }
        }
        return List.copyOf(made);
    }

    /** Words that stand on every card ask nothing. */
    private static boolean shows(List<Template.Node> nodes, Map<String, String> fields) {
        for (Template.Node node : nodes) {
            if (node instanceof Template.Place place && !Blank.is(fields.getOrDefault(place.field(), ""))) {
                return true;
            }
            if (node instanceof Template.Section section
                    && Blank.is(fields.getOrDefault(section.field(), "")) == section.whenEmpty()
                    && shows(section.inside(), fields)) {
                return true;
            }
        }
        return false;
    }
}
