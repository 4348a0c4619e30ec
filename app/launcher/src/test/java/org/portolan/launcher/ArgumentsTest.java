package org.portolan.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    private static Arguments.Given read(String... arguments) throws WrongUsage {
        return Arguments.of("trade.quote")
                .value("weight")
                .values("carrier")
                .flag("cheapest")
                .words()
                .read(List.of(arguments));
    }

    @Test
    void options_and_words_are_told_apart() throws WrongUsage {
        Arguments.Given given =
                read("a.csv", "--weight=1kg", "--carrier", "A,B", "--carrier", "C", "b.csv", "--cheapest");

        assertEquals(List.of("a.csv", "b.csv"), given.words());
        assertEquals(List.of("1kg"), given.all("weight"));
        assertEquals(List.of("A,B", "C"), given.all("carrier"));
        assertTrue(given.flag("cheapest"));
    }

    @Test
    void a_flag_may_be_denied() throws WrongUsage {
        assertFalse(read("--cheapest=false").flag("cheapest"));
        assertFalse(read("--cheapest", "false").flag("cheapest"));
        assertFalse(read().flag("cheapest"));
    }

    @Test
    void a_flag_does_not_swallow_the_word_after_it() throws WrongUsage {
        Arguments.Given given = read("--cheapest", "a.csv");

        assertTrue(given.flag("cheapest"));
        assertEquals(List.of("a.csv"), given.words());
    }

    @Test
    void values_are_taken_as_they_are() throws WrongUsage {
        assertEquals(List.of("-5EUR"), read("--weight", "-5EUR").all("weight"));
        assertEquals(List.of("\"1 kg\""), read("--weight", "\"1 kg\"").all("weight"));
        assertEquals(List.of("@list"), read("@list").words());
        assertEquals(List.of("--weight"), read("--", "--weight").words());
    }

    @ParameterizedTest
    @CsvSource({
        "--wieght 1kg, launcher.usage.option.near",
        "--elephant, launcher.usage.option",
        "--weight, launcher.usage.value",
        "--weight --cheapest, launcher.usage.value",
        "--weight 1kg --weight 2kg, launcher.usage.twice",
    })
    void what_is_wrong_is_said(String line, String key) {
        WrongUsage wrong = assertThrows(WrongUsage.class, () -> read(line.split(" ")));

        assertEquals(key, wrong.text().key());
    }
}
