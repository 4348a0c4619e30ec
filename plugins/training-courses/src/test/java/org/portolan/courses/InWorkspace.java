package org.portolan.courses;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.store.Store;
import org.portolan.kernel.Imports;
import org.portolan.testkit.TestWorkbench;
import org.portolan.testkit.store.StoredRows;

/** Files as a person imports them: into a real workspace, new for each test, on a day that stands still. */
public abstract class InWorkspace {

    @TempDir
    protected Path folder;

    @AutoClose
    protected TestWorkbench bench;

    @BeforeEach
    final void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
    }

    protected final Store store() {
        return bench.host().bench("courses").store();
    }

    protected final Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    /** The rows of a question to the database, columns parted by a bar. */
    protected final List<String> rows(String sql) {
        return StoredRows.of(store(), sql);
    }

    /** The keys of an import's findings. */
    protected static List<String> findings(Imports.Result result) {
        return result.findings().stream()
                .map(finding -> finding.message().key())
                .toList();
    }

    /** Why a file is refused: the key of the sentence. */
    protected final String refusal(Path file) {
        return assertThrows(Refusal.class, () -> bench.importing(file)).text().key();
    }

    /** Why a file is refused, as a person reads it. */
    protected final String sentence(Path file) {
        Refusal refusal = assertThrows(Refusal.class, () -> bench.importing(file));
        return bench.host().texts().say(refusal.text(), Locale.ENGLISH);
    }
}
