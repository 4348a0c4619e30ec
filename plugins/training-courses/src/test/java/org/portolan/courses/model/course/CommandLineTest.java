package org.portolan.courses.model.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final String SIGNS = "a9 -=|\"'、重.";

    @ParameterizedTest
    @ValueSource(strings = {"plain", "", "two words", "5\" case", "it's", "it's 5\" wide", "--as", "=x", "-5", "true"})
    void what_is_written_is_read_again(String value) {
        CommandLine line = new CommandLine("courses.table", Map.of("of", List.of(value)));

        assertEquals(line, CommandLine.parse(line.toString()), line::toString);
    }

    @Test
    void any_value_without_a_line_break_is_read_again_as_it_was_written() {
        Random random = new Random(5);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder value = new StringBuilder();
            for (int i = random.nextInt(9); i > 0; i--) {
                value.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            CommandLine line = new CommandLine("courses.table", Map.of("maxDays", List.of(value.toString(), "last")));

            assertEquals(line, CommandLine.parse(line.toString()), line::toString);
            String check = "ran courses.table maxDays=" + CommandLine.quoted(value.toString());
            Check.Ran ran = (Check.Ran) Check.parse(check);
            assertEquals(
                    Map.of("maxDays", List.of(value.toString())), ran.command().entered(), check);
        }
    }
}
