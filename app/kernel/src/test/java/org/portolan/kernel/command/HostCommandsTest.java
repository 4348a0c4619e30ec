package org.portolan.kernel.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.kernel.CommandEntry;
import org.portolan.kernel.Form;
import org.portolan.kernel.OpenHost;
import org.portolan.kernel.PluginStatus;

class HostCommandsTest {

    private static final String LEVELS = "port,metres\nBremen,3.9\n,4.0\nCuxhaven,4.1\n";

    @TempDir
    Path folder;

    private OpenHost open;

    @BeforeEach
    void open() throws Exception {
        open = OpenHost.in(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static Table table(Report report, String key) {
        return report.blocks().stream()
                .flatMap((Block block) ->
                        block instanceof Table table && table.key().equals(key) ? Stream.of(table) : Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    /** The values of one column, blank ones as an empty string. */
    private static List<Object> column(Table table, String key) {
        int index = table.columns().stream().map(Column::key).toList().indexOf(key);
        return table.rows().stream()
                .map(row -> row.get(index))
                .map((Cell cell) -> cell.value().orElse(""))
                .toList();
    }

    private String imported(String name, String content) throws Exception {
        Report report =
                open.run("host.import", "files", open.file(name, content).toString());
        return (String) column(table(report, "files"), "import_id").get(0);
    }

    @Test
    void every_command_is_listed_with_a_line_that_it_takes() throws Exception {
        Table commands = table(open.run("host.commands"), "commands");

        List<Object> lines = column(commands, "line");
        assertEquals(open.host().commands().size(), lines.size());
        assertTrue(lines.contains("host.plugins"), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.toString().startsWith("host.undo --id ")), lines::toString);
    }

    @Test
    void every_command_field_and_column_has_words_in_both_languages() throws Exception {
        imported("levels.csv", LEVELS);
        open.run("host.backup");
        for (CommandEntry command : open.host().commands()) {
            if (!command.namespace().equals("host")) {
                continue;
            }
            for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                assertTrue(
                        open.host().texts().find(command.title().key(), locale).isPresent(), command.id());
                assertTrue(
                        open.host().texts().find(command.help().key(), locale).isPresent(), command.id());
                for (Form.Field field : command.form().fields()) {
                    assertTrue(
                            open.host()
                                    .texts()
                                    .find(field.title().key(), locale)
                                    .isPresent(),
                            field.title().key());
                }
            }
        }
        for (String id : List.of("host.imports", "host.plugins", "host.snapshots")) {
            for (Block block : open.run(id).blocks()) {
                for (Column column : ((Table) block).columns()) {
                    assertTrue(open.host()
                            .texts()
                            .find(column.title().key(), Locale.SIMPLIFIED_CHINESE)
                            .isPresent());
                }
            }
        }
    }

    @Test
    void imports_are_listed_shown_and_undone() throws Exception {
        String id = imported("levels.csv", LEVELS);

        Table imports = table(open.run("host.imports"), "imports");
        assertEquals(List.of(id), column(imports, "id"));
        assertEquals(List.of("2026-11-22 12:00:00Z"), column(imports, "at"));
        assertEquals(
                List.of(3L, 2L, 1L, false),
                List.of(
                        column(imports, "rows").get(0),
                        column(imports, "stored").get(0),
                        column(imports, "rejected").get(0),
                        column(imports, "undone").get(0)));

        Table rejected = table(open.run("host.import-show", "id", id), "rejected");
        assertEquals(List.of(3L), column(rejected, "row"));
        assertEquals(List.of(",4.0"), column(rejected, "raw"));

        open.run("host.undo", "id", id);
        assertEquals(List.of(true), column(table(open.run("host.imports"), "imports"), "undone"));
        assertThrows(Refusal.class, () -> open.run("host.undo", "id", id));
        assertThrows(Refusal.class, () -> open.run("host.import-show", "id", "nothing"));
    }

    @Test
    void of_several_files_the_good_ones_are_imported_and_the_others_become_findings() throws Exception {
        Report report = open.run(
                "host.import",
                "files",
                open.file("levels.csv", LEVELS).toString(),
                "files",
                open.file("songs.csv", "a,b\n1,2\n").toString());

        assertEquals(List.of("levels.csv"), column(table(report, "files"), "file"));
        assertTrue(report.needsAttention());
        assertTrue(report.findings().stream()
                .anyMatch(finding -> finding.place().file().equals("songs.csv")));
    }

    @Test
    void a_single_file_that_is_refused_refuses_the_command() throws Exception {
        String file = open.file("songs.csv", "a,b\n1,2\n").toString();

        assertThrows(Refusal.class, () -> open.run("host.import", "files", file));
        assertThrows(Refusal.class, () -> open.run("host.import"));
    }

    @Test
    void an_answer_may_hold_a_comma() throws Exception {
        assertEquals(
                Map.of("carrier", "Acme, Inc", "datum", "NN=0"),
                ImportCommand.answers(List.of("carrier=Acme", "Inc", "datum=NN=0")));
        assertThrows(Refusal.class, () -> ImportCommand.answers(List.of("Acme")));
    }

    @Test
    void plugins_are_listed_with_their_problems_as_findings() throws Exception {
        assertThrows(Exception.class, () -> open.run("tides.broken"));

        Report report = open.run("host.plugins");

        Table plugins = table(report, "plugins");
        assertEquals(List.of("org.example.tides"), column(plugins, "id"));
        assertEquals(List.of(Text.of("host.plugins.state.troubled")), column(plugins, "state"));
        assertEquals(1, report.findings().size());
    }

    @Test
    void every_state_of_a_plugin_has_a_word() {
        for (PluginStatus.State state : PluginStatus.State.values()) {
            String key = "host.plugins.state." + state.name().toLowerCase(Locale.ROOT);
            assertTrue(open.host().texts().find(key, Locale.ENGLISH).isPresent(), key);
        }
    }

    @Test
    void a_backup_brings_back_what_was_there_and_can_itself_be_taken_back() throws Exception {
        Path file = open.file("levels.csv", LEVELS);
        open.importing(file);
        Report taken = open.run("host.backup");
        String name = (String) column(table(taken, "snapshots"), "name").get(0);
        open.importing(open.file("more.csv", "port,metres\nBremen,5.5\n"));
        assertEquals("5.5", open.run("tides.high", "port", "Bremen").title().key());

        open.run("host.restore", "snapshot", name);

        assertEquals("3.9", open.run("tides.high", "port", "Bremen").title().key());
        assertTrue(
                column(table(open.run("host.snapshots"), "snapshots"), "name").size() >= 2);
        assertThrows(Refusal.class, () -> open.run("host.restore", "snapshot", "nothing.db"));
    }
}
