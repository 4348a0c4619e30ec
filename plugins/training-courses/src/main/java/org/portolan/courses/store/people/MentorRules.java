package org.portolan.courses.store.people;

import java.time.Duration;
import org.portolan.api.intake.DataFile;

/** From when on a learner counts as stuck, as the plugin ships it. */
public final class MentorRules {

    private MentorRules() {}

    /** So often wrong or shown, and never right. */
    public static int tries() {
        return Integer.parseInt(value("stuck-tries"));
    }

    /** Nothing was done for so long in a lesson that was begun. */
    public static Duration quiet() {
        return Duration.ofDays(Long.parseLong(value("quiet-days")));
    }

    private static String value(String rule) {
        return DataFile.read(MentorRules.class, "people/mentor.csv").stream()
                .filter(line -> line.text("rule").equals(rule))
                .findFirst()
                .orElseThrow()
                .text("value");
    }
}
