package org.portolan.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line of a command that can be pasted into a shell. */
class CommandHelpTest {

    @ParameterizedTest
    @CsvSource({
        "24.99USD, 24.99USD",
        "Camping lamp, \"Camping lamp\"",
        "Home & Kitchen, \"Home & Kitchen\"",
        "Room below 25 USD?, \"Room below 25 USD?\"",
        "'', …"
    })
    void an_example_is_quoted_where_a_shell_would_take_it_apart(String example, String written) {
        assertEquals(written, CommandHelp.example(example, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"'', for", "against, against"})
    void where_there_is_no_example_the_first_choice_is_one(String example, String written) {
        assertEquals(written, CommandHelp.example(example, List.of("for", "against", "open")));
    }
}
