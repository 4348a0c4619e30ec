package org.portolan.distribution;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnEveryJava
class CommandLineIT {

    @Parameter
    Java java;

    @TempDir
    Path folder;

    private Image portolan;

    @BeforeEach
    void take_a_workspace() {
        portolan = new Image(java, folder.resolve("工作区"));
    }

    @Test
    void the_commands_of_the_host_and_of_the_plugins_are_listed() {
        Answer answer = portolan.run("commands", "--as", "json").ended(0);

        List<String> ids = answer.rows("commands").stream()
                .map(row -> row.get("id").asText())
                .toList();
        assertTrue(ids.contains("logistics.quote"), ids::toString);
        assertTrue(ids.contains("host.imports"), ids::toString);
        assertEquals("", answer.err());
    }

    @Test
    void help_names_every_parameter_with_its_kind() {
        Answer answer = portolan.run("help", "logistics.quote", "--as", "json").ended(0);

        List<JsonNode> parameters = answer.rows("parameters");
        JsonNode weight = parameters.stream()
                .filter(row -> row.get("option").asText().equals("--weight"))
                .findFirst()
                .orElseThrow();
        assertTrue(weight.get("required").asBoolean());
        assertEquals("0.35kg", weight.get("example").asText());
    }

    @Test
    void help_is_said_in_chinese_where_that_is_asked_for() {
        String help = portolan.run("--lang", "zh-CN", "help").ended(0).out();

        assertTrue(help.contains("工作区"), help);
        assertTrue(
                portolan.run("help", "import", "--lang", "zh-CN").ended(0).out().contains("导入"));
    }

    @Test
    void the_version_is_told() {
        assertTrue(portolan.run("--version").ended(0).out().startsWith("portolan 0."));
    }

    @Test
    void global_options_may_stand_before_and_after_the_command() {
        assertEquals(
                portolan.run("--as", "json", "--lang=en", "commands").ended(0).out(),
                portolan.run("commands", "--lang", "en", "--as=json").ended(0).out());
    }

    @Test
    void without_a_display_the_window_is_refused_and_the_command_line_named() {
        Answer answer = portolan.run().ended(3);

        assertTrue(answer.err().contains("portolan help"), answer.err());
        assertEquals("", answer.out());
    }

    @Test
    void a_mistyped_command_is_answered_with_the_nearest_one() {
        Answer answer = portolan.run("logistic.quote").ended(2);

        assertTrue(answer.err().contains("logistics.quote"), answer.err());
    }

    @Test
    void wrong_usage_ends_with_two_and_says_what_is_wrong() {
        assertAll(
                () -> wrong("--weight: Weight is missing", "logistics.quote", "--to", "DE"),
                () -> wrong("heavy", "logistics.quote", "--to", "DE", "--weight", "heavy"),
                () -> wrong("--wieght", "logistics.quote", "--to", "DE", "--wieght", "1kg"),
                () -> wrong("--to", "logistics.quote", "--weight", "1kg", "--to"),
                () -> wrong("--out", "commands", "--as", "xlsx"),
                () -> wrong("--out", "commands", "--as", "pdf"),
                () -> wrong("docx", "commands", "--as", "docx"),
                () -> wrong("fr", "commands", "--lang", "fr"),
                () -> wrong("FILE", "import"),
                () -> wrong("extra", "commands", "extra"));
    }

    private void wrong(String named, Object... arguments) {
        Answer answer = portolan.run(arguments).ended(2);
        assertTrue(answer.err().contains(named), answer.err());
        assertFalse(answer.err().contains("‹"), () -> "a text without words: " + answer.err());
        assertEquals("", answer.out());
    }

    @Test
    void a_wrong_value_is_explained_in_chinese_where_that_is_asked_for() {
        Answer answer = portolan.run("--lang", "zh-CN", "logistics.quote", "--to", "DE", "--weight", "很重")
                .ended(2);

        assertTrue(answer.err().contains("看不懂重量“很重”"), answer.err());
    }

    @Test
    void in_safe_mode_no_plugin_is_started() {
        Answer answer = portolan.run("--safe", "commands", "--as", "json").ended(0);

        assertTrue(answer.rows("commands").stream()
                .allMatch(row -> row.get("id").asText().startsWith("host.")));
    }

    @Test
    void a_broken_plugin_is_told_on_stderr_and_keeps_nobody_from_working() throws Exception {
        Path plugins = Files.createDirectory(folder.resolve("more"));
        Files.writeString(plugins.resolve("broken.jar"), "no archive at all");

        Answer listed =
                portolan.run("--plugins", plugins, "commands", "--as", "json").ended(0);
        Answer plugin =
                portolan.run("--plugins", plugins, "plugins", "--as", "json").ended(1);

        assertTrue(listed.err().contains("portolan plugins"), listed.err());
        assertFalse(listed.rows("commands").isEmpty());
        assertTrue(plugin.out().contains("broken.jar"), plugin.out());
    }

    @Test
    void an_answer_is_written_to_a_file_whose_ending_says_its_form() throws Exception {
        Path file = folder.resolve("命令.xlsx");

        Answer answer = portolan.run("commands", "--out", file).ended(0);

        assertEquals("", answer.out());
        assertEquals("PK", Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 2));
    }

    @Test
    void an_answer_that_cannot_be_written_is_refused() {
        Answer answer = portolan.run("commands", "--out", folder.resolve("missing/commands.csv"))
                .ended(3);

        assertTrue(answer.err().contains("missing"), answer.err());
    }
}
