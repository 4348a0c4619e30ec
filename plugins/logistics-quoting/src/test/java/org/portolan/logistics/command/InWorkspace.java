package org.portolan.logistics.command;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.testkit.Answer;
import org.portolan.testkit.TestWorkbench;

/** Commands as a person runs them: in a real workspace, new for each test, on a day that stands still. */
public abstract class InWorkspace {

    @TempDir
    protected Path folder;

    @AutoClose
    protected TestWorkbench bench;

    private final LocalDate today;

    /** @param today what the clock says */
    protected InWorkspace(LocalDate today) {
        this.today = today;
    }

    @BeforeEach
    final void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), today);
    }

    protected final Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    protected final Answer run(String command, String... options) throws Exception {
        return new Answer(bench.run(command, options));
    }

    /** The key of the words in which a command is refused. */
    protected final String refused(String command, String... options) {
        return assertThrows(Refusal.class, () -> bench.run(command, options))
                .text()
                .key();
    }
}
