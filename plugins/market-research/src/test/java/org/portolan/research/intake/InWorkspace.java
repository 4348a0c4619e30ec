package org.portolan.research.intake;

import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.kernel.Imports;
import org.portolan.testkit.TestWorkbench;
import org.portolan.testkit.store.StoredRows;

/** Downloads as a person imports them: into a real workspace, new for each test, on a day that stands still. */
public abstract class InWorkspace {

    static final Path REPORTS = Path.of("src/test/resources/reports").toAbsolutePath();

    @TempDir
    protected Path folder;

    @AutoClose
    protected TestWorkbench bench;

    @BeforeEach
    final void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
    }

    protected final Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    protected final Imports.Result importing(String report) throws Exception {
        return bench.importing(REPORTS.resolve(report));
    }

    /** The rows of a question to the database, columns parted by a bar. */
    protected final List<String> rows(String sql) {
        return StoredRows.of(bench.host().bench("research").store(), sql);
    }

    /** The keys of an import's findings. */
    protected static List<String> findings(Imports.Result result) {
        return result.findings().stream()
                .map(finding -> finding.message().key())
                .toList();
    }
}
