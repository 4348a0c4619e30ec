package org.portolan.research.command.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.research.store.score.Presets;
import org.portolan.testkit.Answer;
import org.portolan.testkit.TestWorkbench;

/** A list of candidates becomes a ranking. */
class RankingTest {

    @TempDir
    private Path folder;

    @AutoClose
    private TestWorkbench bench;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder, MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
    }

    @Test
    void the_best_one_comes_first_and_the_poorly_known_one_is_named() throws Exception {
        Answer answer = answer("""
                candidate,demand,margin,competition,trend,seasonality,platforms
                Lamp,100000,40,30,30,0.2,4
                Tent,1000,0,80,-30,0.9,0
                Mug,100000,,,,,
                """);
        assertEquals(List.of("1|Lamp|100.0|100%", "2|Mug|100.0|25%", "3|Tent|0.0|100%"), rows(answer));
        assertEquals(List.of("research.score.little"), answer.findings());
    }

    @Test
    void what_nobody_published_of_a_preset_is_said_in_the_reader_s_language() throws Exception {
        for (String preset : Presets.all().keySet()) {
            Answer answer = answer("candidate,demand\nLamp,10000\n", "preset", preset);
            for (String doubt : answer.rows("weights", "doubt")) {
                String key = doubt.replace("[]", "");
                assertTrue(key.isEmpty() || key.startsWith("research.doubt."), doubt);
                assertTrue(key.isEmpty() || words("messages_zh_CN").contains("\n" + key + " ="), key);
            }
        }
    }

    private static String words(String bundle) throws Exception {
        try (var in = Presets.class.getResourceAsStream("/META-INF/portolan/i18n/" + bundle + ".properties")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_chinese_list_is_read_as_well() throws Exception {
        Answer answer = answer("候选产品,月搜索量,利润率\n露营灯,10000,20\n帐篷,1000,10\n");
        assertEquals("露营灯", answer.figure("best"));
    }

    @Test
    void shares_with_a_percent_sign_are_the_shares_without_one() throws Exception {
        String plain = "candidate,margin,competition,trend,seasonality\nLamp,32,45,12,0.3\nTent,18,70,-4,0.6\n";
        String signs = "candidate,margin,competition,trend,seasonality\nLamp,32%,45 %,12％,30%\nTent,18%,70%,-4%,0.6\n";
        assertEquals(rows(answer(plain)), rows(answer(signs)));
    }

    @Test
    void a_weight_of_ones_own_goes_before_the_preset_s() throws Exception {
        String list = "candidate,demand,margin\nLamp,100000,10\nTent,5000,30\n";
        assertEquals("Lamp", answer(list).figure("best"));
        assertEquals("Tent", answer(list, "weights", "margin=90").figure("best"));
        assertFalse(answer(list).rows("turns", "rival").isEmpty());
    }

    @Test
    void a_factor_that_nobody_knows_is_refused() {
        assertThrows(Refusal.class, () -> answer("candidate,demand\nLamp,1\n", "weights", "luck=3"));
        assertThrows(Refusal.class, () -> answer("candidate,demand\nLamp,1\n", "weights", "demand=a lot"));
    }

    @Test
    void every_preset_reads_columns_that_a_list_can_have() {
        assertTrue(Presets.all().values().stream()
                .flatMap(List::stream)
                .allMatch(one -> CandidateFile.KEYS.contains(one.factor().key())));
    }

    private static List<String> rows(Answer answer) {
        return answer.rows("ranking", "place", "candidate", "score", "data_quality");
    }

    private Answer answer(String list, String... options) throws Exception {
        Path file = Files.writeString(folder.resolve("candidates.csv"), list);
        String[] all = new String[options.length + 2];
        all[0] = "candidates";
        all[1] = file.toString();
        System.arraycopy(options, 0, all, 2, options.length);
        return new Answer(bench.run("research.score", all));
    }
}
