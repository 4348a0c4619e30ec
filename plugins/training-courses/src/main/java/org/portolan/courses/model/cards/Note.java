package org.portolan.courses.model.cards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be remembered, once; its cards ask for it from several sides.
 *
 * @param id under which it is kept
 * @param guid by which other programs know it again; empty for none
 * @param notetype the {@link NoteType#id} of its kind
 * @param fields HTML, in the order of the kind's fields
 */
public record Note(String id, String guid, String notetype, List<String> fields, List<String> tags) {

    public Note {
        fields = List.copyOf(fields);
        tags = List.copyOf(tags);
    }

    /** Its fields by their names; a field that it lacks is empty. */
    public Map<String, String> fields(NoteType type) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < type.fields().size(); i++) {
            byName.put(type.fields().get(i).name(), i < fields.size() ? fields.get(i) : "");
        }
        return byName;
    }
}
