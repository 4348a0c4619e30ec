package org.portolan.kernel.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Tables;
import org.portolan.api.task.Progress;

class FileTablesTest {

    private static final Header LEVELS =
            Header.of(Header.Field.required("port", "港口"), Header.Field.required("metres", "水位"));

    private final Tables tables = new FileTables(Progress.SILENT);

    @TempDir
    private Path folder;

    private static Optional<String> level(Row row) {
        String port = row.required("port");
        return row.decimal("metres")
                .filter(metres -> !row.rejected())
                .map(metres -> row.number() + " " + port + " " + metres);
    }

    private Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    private String refused(Path file) {
        return assertThrows(Refusal.class, () -> tables.read(file, LEVELS, FileTablesTest::level))
                .text()
                .key();
    }

    @Test
    void the_rows_of_a_file_are_read_as_an_import_reads_them() throws Exception {
        Path file = file("levels.csv", "潮汐表\n港口;水位\nBremen;3,9\nEmden;4,25\n");
        Tables.Reading<String> reading = tables.read(file, LEVELS, FileTablesTest::level);
        assertEquals(List.of("3 Bremen 3.9", "4 Emden 4.25"), reading.rows());
    }

    @Test
    void a_row_that_cannot_be_read_becomes_a_finding_with_its_row_number() throws Exception {
        Path file = file("levels.csv", "port,metres\nBremen,3.9\n,4.0\nEmden,wet\n");
        Tables.Reading<String> reading = tables.read(file, LEVELS, FileTablesTest::level);
        assertEquals(List.of("2 Bremen 3.9"), reading.rows());
        assertEquals(
                List.of("levels.csv 3 port", "levels.csv 4 metres"),
                reading.findings().stream()
                        .map(finding -> finding.place().toString())
                        .toList());
    }

    @Test
    void a_file_that_is_not_there_is_a_folder_or_lacks_the_columns_is_refused_in_words() throws Exception {
        assertEquals("kernel.table.missing", refused(folder.resolve("none.csv")));
        assertEquals("kernel.table.folder", refused(folder));
        Path root = folder.toAbsolutePath().getRoot();
        assertEquals(root.toString(), Recogniser.name(root));
        assertEquals("kernel.table.header.none", refused(file("words.csv", "one,two\n1,2\n")));
        assertEquals("kernel.table.header.missing", refused(file("half.csv", "port,depth\nBremen,2\n")));
    }
}
