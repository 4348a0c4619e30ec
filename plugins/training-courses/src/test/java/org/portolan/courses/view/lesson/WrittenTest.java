package org.portolan.courses.view.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.courses.model.question.Prose;

class WrittenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            还没付款的。/其余的晚一个小时。  | 还没付款的。其余的晚一个小时。
            他说/“先发货”                   | 他说“先发货”
            “先发货”/他说                   | “先发货”他说
            迟发率低于/4%                   | 迟发率低于 4%
            late shipments/count            | late shipments count
            he says/“ship first”            | he says “ship first”
            """)
    void lines_of_chinese_are_joined_without_a_blank_and_others_with_one(String lines, String read) {
        assertEquals(read, Written.plain(Prose.markdown(lines.replace('/', '\n'))));
    }

    @Test
    void lines_of_code_stay_lines() {
        assertTrue(Written.html(Prose.markdown("```\n首重\n续重\n```\n")).contains("首重\n续重"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2. Find it", "2) Find it", "- Find *it*", "# Find it", "a_b_c [[x]] <b>"})
    void plain_words_stand_as_they_are(String words) {
        assertEquals(
                "<p>" + words.replace("<", "&lt;").replace(">", "&gt;") + "</p>\n", Written.html(Prose.plain(words)));
    }
}
