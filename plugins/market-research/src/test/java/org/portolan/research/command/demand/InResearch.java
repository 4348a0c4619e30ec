package org.portolan.research.command.demand;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.kernel.Imports;
import org.portolan.testkit.TestWorkbench;

/** Imports and commands as a person runs them: in a real workspace, new for each test, on a day that stands still. */
abstract class InResearch {

    static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @TempDir
    Path folder;

    @AutoClose
    TestWorkbench bench;

    @BeforeEach
    final void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), TODAY);
    }

    /** A file that was written long after what it tells of. */
    final Path file(String name, String content) throws Exception {
        Path file = Files.writeString(folder.resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-06-01T00:00:00Z")));
        return file;
    }

    final Imports.Result imported(String name, String content) throws Exception {
        return bench.importing(file(name, content));
    }

    final Report run(String command, String... options) throws Exception {
        return bench.run(command, options);
    }

    final String refused(String command, String... options) {
        return assertThrows(Refusal.class, () -> bench.run(command, options))
                .text()
                .key();
    }

    static Object figure(Report report, String key) {
        return report.blocks().stream()
                .filter(Figures.class::isInstance)
                .flatMap(block -> ((Figures) block).items().stream())
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value()
                .value()
                .orElseThrow();
    }

    static Table table(Report report, String key) {
        return report.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The rows of a table as words, some columns of it, separated by a bar. */
    static List<String> rows(Report report, String key, String... columns) {
        Table table = table(report, key);
        List<String> keys = table.columns().stream().map(column -> column.key()).toList();
        return table.rows().stream()
                .map(row -> String.join(
                        "|",
                        IntStream.range(0, columns.length)
                                .mapToObj(i -> row.get(keys.indexOf(columns[i]))
                                        .value()
                                        .orElse(""))
                                .map(value -> value instanceof Text text
                                        ? text.key().substring(text.key().lastIndexOf('.') + 1)
                                        : value.toString())
                                .toList()))
                .toList();
    }

    static List<String> findings(Report report) {
        return report.findings().stream()
                .map(finding -> finding.message().key())
                .toList();
    }
}
