package org.portolan.kernel.imports;

import java.util.ArrayList;
import java.util.List;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.report.Severity;
import org.portolan.api.text.Text;

/** The first findings of an import, and how many more there are: the store keeps all of them. */
final class Findings {

    static final int KEPT = 1_000;

    private final String file;
    private final List<Finding> kept = new ArrayList<>();
    private long more;
    private boolean attention;

    Findings(String file) {
        this.file = file;
    }

    void add(Finding finding) {
        if (kept.size() < KEPT) {
            kept.add(finding);
        } else {
            more++;
            attention |= finding.needsAttention();
        }
    }

    void addAll(List<Finding> findings) {
        findings.forEach(this::add);
    }

    List<Finding> list() {
        if (more == 0) {
            return List.copyOf(kept);
        }
        List<Finding> all = new ArrayList<>(kept);
        Severity severity = attention ? Severity.WARNING : Severity.INFO;
        all.add(new Finding(
                severity, Text.of("kernel.import.more", more), Place.file(file), Text.of("kernel.import.more.remedy")));
        return all;
    }
}
