package org.portolan.courses.view.author;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Severity;

/**
 * Where something is to be mended; where several things are, the worst of them.
 *
 * @param files by name
 * @param lines of the file that is open, from 1
 */
record Marks(Map<String, Severity> files, Map<Integer, Severity> lines) {

    static Marks of(List<Finding> findings, String open) {
        Map<String, Severity> files = new HashMap<>();
        Map<Integer, Severity> lines = new HashMap<>();
        for (Finding finding : findings) {
            String file = finding.place().file();
            files.merge(file, finding.severity(), Marks::worse);
            if (file.equals(open)) {
                lines.merge(line(finding), finding.severity(), Marks::worse);
            }
        }
        return new Marks(files, lines);
    }

    /** The line of a finding; the first where it is about the file as a whole. */
    static int line(Finding finding) {
        return (int) Math.max(1, finding.place().row());
    }

    private static Severity worse(Severity one, Severity other) {
        return one == Severity.ERROR || other == Severity.ERROR ? Severity.ERROR : one;
    }
}
