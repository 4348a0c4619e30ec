package org.portolan.logistics.command.landed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Note;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;

/** What a reader must know to trust a landed cost, collected while it is computed. */
final class Remarks {

    private final Set<Text> notes = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    void note(String key, Object... arguments) {
        notes.add(Text.of(key, arguments));
    }

    /** Point out something that may be wrong; the remedy is under the key with {@code .remedy}. */
    void warn(Place place, String key, Object... arguments) {
        findings.add(Finding.warning(place, Text.of(key, arguments), Text.of(key + ".remedy", arguments)));
    }

    void inform(Place place, String key, Object... arguments) {
        findings.add(Finding.info(place, Text.of(key, arguments)));
    }

    List<Note> notes() {
        return notes.stream().map(Note::new).toList();
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
