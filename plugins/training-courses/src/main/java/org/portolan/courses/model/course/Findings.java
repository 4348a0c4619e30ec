package org.portolan.courses.model.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;

/** What is noticed while a course is read, each with its file, line and remedy. */
final class Findings {

    private final List<Finding> list = new ArrayList<>();

    /** A lesson that cannot be given like this. {@code key} and {@code key.do} are below {@code courses.course}. */
    void error(String file, int line, String key, Object... arguments) {
        list.add(Finding.error(place(file, line), message(key, arguments), remedy(key, arguments)));
    }

    /** A lesson that can be given, though perhaps not as it was meant. */
    void warning(String file, int line, String key, Object... arguments) {
        list.add(Finding.warning(place(file, line), message(key, arguments), remedy(key, arguments)));
    }

    void unclear(String file, int line, Unclear unclear) {
        error(file, line, "unclear." + unclear.reason(), unclear.what());
    }

    /** Take over what a reader of a piece found, which knows the line and not the file. */
    void of(String file, List<Finding> findings) {
        findings.forEach(finding -> list.add(new Finding(
                finding.severity(),
                finding.message(),
                place(file, (int) finding.place().row()),
                finding.remedy())));
    }

    /** By file, then by line. */
    List<Finding> list() {
        return list.stream()
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.place().file())
                        .thenComparing(finding -> finding.place().row()))
                .toList();
    }

    private static Place place(String file, int line) {
        return Place.row(file, "", line);
    }

    private static Text message(String key, Object... arguments) {
        return Text.of("courses.course." + key, arguments);
    }

    private static Text remedy(String key, Object... arguments) {
        return Text.of("courses.course." + key + ".do", arguments);
    }
}
