package org.portolan.api.report;

import java.util.List;
import org.portolan.api.text.Text;

/** What a command answers with. The host draws it in the window, as text, JSON, CSV, XLSX or HTML. */
public record Report(Text title, List<Block> blocks, List<Finding> findings) {

    public Report {
        blocks = List.copyOf(blocks);
        findings = List.copyOf(findings);
    }

    public static Report of(Text title, Block... blocks) {
        return new Report(title, List.of(blocks), List.of());
    }

    public Report with(List<Finding> more) {
        return new Report(title, blocks, more);
    }

    /** True where a person should look: the command line then ends with 1. */
    public boolean needsAttention() {
        return findings.stream().anyMatch(Finding::needsAttention);
    }
}
