package org.portolan.intake;

import java.util.HashMap;
import java.util.Map;
import org.portolan.api.intake.Intake;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;

/** What is said about rows that are stored all the same. Of one kind only the first are said, and how many there were. */
final class Remarks {

    private static final int EACH = 20;

    private final Intake intake;
    private final Place place;
    private final Map<String, Integer> counts = new HashMap<>();

    Remarks(Intake intake, Place place) {
        this.intake = intake;
        this.place = place;
    }

    void say(Finding finding) {
        if (counts.merge(finding.message().key(), 1, Integer::sum) <= EACH) {
            intake.finding(finding);
        }
    }

    /** Say how many findings of each kind were kept back. */
    void close() {
        counts.values().stream()
                .filter(count -> count > EACH)
                .forEach(count -> intake.finding(Finding.warning(
                        place, Text.of("intake.more", String.valueOf(count - EACH)), Text.of("intake.more.remedy"))));
        counts.clear();
    }
}
