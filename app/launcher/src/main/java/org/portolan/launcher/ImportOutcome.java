package org.portolan.launcher;

import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.kernel.Imports;

/**
 * What became of one file.
 *
 * @param file as the command line named it
 * @param result empty where the file as a whole could not be taken
 */
record ImportOutcome(String file, Optional<Imports.Result> result, List<Finding> findings) {

    ImportOutcome {
        findings = List.copyOf(findings);
    }

    static ImportOutcome of(String file, Imports.Result result) {
        return new ImportOutcome(file, Optional.of(result), result.findings());
    }

    static ImportOutcome refused(String file, Text why) {
        return new ImportOutcome(
                file, Optional.empty(), List.of(Finding.error(Place.file(name(file)), why, Text.EMPTY)));
    }

    private static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    boolean wasRefused() {
        return result.isEmpty();
    }

    boolean needsAttention() {
        return rejected() > 0 || findings.stream().anyMatch(Finding::needsAttention);
    }

    String format() {
        return result.map(Imports.Result::format).orElse("");
    }

    long rows() {
        return result.map(Imports.Result::rows).orElse(0L);
    }

    long stored() {
        return result.map(Imports.Result::stored).orElse(0L);
    }

    long rejected() {
        return result.map(Imports.Result::rejected).orElse(0L);
    }

    String importId() {
        return result.map(Imports.Result::importId).orElse("");
    }

    boolean alreadyImported() {
        return result.map(Imports.Result::alreadyImported).orElse(false);
    }
}
