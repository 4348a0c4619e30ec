package org.portolan.courses.intake.moodle;

import java.util.regex.Pattern;

/** Paths of categories. */
final class MoodleCategory {

    private static final Pattern CONTEXT = Pattern.compile("^\\$[a-z0-9]+\\$/?");
    private static final Pattern TOP = Pattern.compile("^top(?:/|$)");

    private MoodleCategory() {}

    /** The folders of a path, without its context and its root. */
    static String of(String path) {
        return TOP.matcher(CONTEXT.matcher(path).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }
}
