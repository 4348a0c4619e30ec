package org.portolan.logistics.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.kernel.CommandEntry;
import org.portolan.testkit.TestWorkbench;

class ChoicesTest {

    @TempDir
    private Path folder;

    @Test
    void every_choice_of_every_command_has_a_word_in_both_languages() throws Exception {
        try (TestWorkbench bench = TestWorkbench.open(folder, MethodHandles.lookup(), LocalDate.of(2026, 11, 22))) {
            List<String> unsaid = bench.host().commands().stream()
                    .filter(command -> command.namespace().equals("logistics"))
                    .flatMap(command -> Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                            .flatMap(locale -> unsaid(bench, command, locale)))
                    .toList();

            assertEquals(List.of(), unsaid);
        }
    }

    private static Stream<String> unsaid(TestWorkbench bench, CommandEntry command, Locale locale) {
        return command.form().fields().stream()
                .flatMap(field -> field.choices().stream()
                        .filter(choice -> field.keysOf(choice).stream()
                                .noneMatch(key ->
                                        bench.host().texts().find(key, locale).isPresent()))
                        .map(choice -> command.id() + " " + field.name() + " " + choice + " " + locale));
    }
}
