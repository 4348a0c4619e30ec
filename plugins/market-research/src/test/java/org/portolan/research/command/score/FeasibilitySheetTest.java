package org.portolan.research.command.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.intake.DataFile;
import org.portolan.api.trade.CountryCode;
import org.portolan.research.model.score.TrademarkWord;
import org.portolan.research.store.market.CountryCards;
import org.portolan.research.store.score.Trademarks;
import org.portolan.testkit.Answer;
import org.portolan.testkit.TestWorkbench;

/** What a sheet says beside money: rights, season, market and supply. */
class FeasibilitySheetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    @AutoClose
    private TestWorkbench bench;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), TODAY);
    }

    private Answer answer(String product, String market, String... options) throws Exception {
        String[] all = new String[options.length + 8];
        String[] first = {"product", product, "market", market, "price", "20USD", "goods", "5USD"};
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(options, 0, all, first.length, options.length);
        return new Answer(bench.run("research.feasibility", all));
    }

    @Nested
    class Rights {

        @Test
        void a_word_of_the_table_and_one_of_the_own_list_are_pointed_at() throws Exception {
            Answer answer = answer(
                    "Velcro cable tie",
                    "US",
                    "words",
                    "works with Northpeak",
                    "brands",
                    "North-Peak",
                    "brands",
                    "Lumora");
            assertEquals(List.of("northpeak", "velcro"), answer.rows("rights", "word"));
            assertEquals(
                    2,
                    answer.findings().stream()
                            .filter("research.rights.found"::equals)
                            .count());
        }

        @Test
        void no_word_found_is_not_said_to_be_free() throws Exception {
            Answer answer = answer("Lamp", "DE");
            assertTrue(answer.rows("rights", "word").isEmpty());
            assertEquals(
                    "research.rights.none", answer.table("rights").whenEmpty().key());
            assertTrue(answer.notes().contains("research.rights.no-search"));
            assertEquals(
                    List.of(
                            "EUIPO eSearch plus",
                            "TMview",
                            "WIPO Madrid Monitor",
                            "WIPO Global Brand Database",
                            "CNIPA"),
                    answer.rows("registers", "register"));
        }

        @Test
        void every_word_of_the_table_has_a_source_and_finds_itself() {
            for (TrademarkWord word : Trademarks.words()) {
                assertFalse(word.source().isBlank(), word::word);
                assertFalse(word.english().isBlank() || word.chinese().isBlank(), word::word);
                assertTrue(word.in("a " + word.word() + " b").contains(word.word()), word::word);
            }
            assertEquals(
                    "https",
                    Trademarks.registers(CountryCode.of("US")).get(0).address().getScheme());
        }
    }

    @Nested
    class Season {

        @Test
        void of_an_imported_term_says_when_to_order() throws Exception {
            Path file = folder.resolve("multiTimeline.csv");
            StringBuilder weeks = new StringBuilder("Category: All categories\n\nWeek,parasol: (United States)");
            for (int i = 0; i < 260; i++) {
                LocalDate day = LocalDate.of(2021, 1, 3).plusWeeks(i);
                double off = ChronoUnit.DAYS.between(LocalDate.of(day.getYear(), 7, 1), day) / 7.0;
                weeks.append('\n').append(day).append(',').append(Math.round(30 + 60 * Math.exp(-off * off / 18)));
            }
            bench.importing(Files.writeString(file, weeks.append('\n').toString()));
            Answer answer = answer("Garden parasol", "US", "term", "parasol", "lead-days", "70");
            assertTrue(((BigDecimal) answer.figure("season_strength")).doubleValue() > 0.9);
            LocalDate top = (LocalDate) answer.figure("next_peak");
            assertTrue(Math.abs(ChronoUnit.DAYS.between(LocalDate.of(2027, 7, 1), top)) <= 380);
            LocalDate order = (LocalDate) answer.figure("order_by");
            assertTrue(order.isBefore(top.minusDays(70)));
            assertEquals(ChronoUnit.DAYS.between(TODAY, order), answer.figure("days_left"));
            assertEquals(5, answer.rows("peaks", "week").size());
            assertFalse(answer.notes().contains("research.season.no-trends"));
        }

        @Test
        void of_a_term_that_was_not_imported_is_the_markets_festivals() throws Exception {
            Answer answer = answer("Lamp", "US", "lead-days", "10");
            assertTrue(answer.notes().contains("research.season.no-trends"));
            int black = answer.rows("festivals", "festival").indexOf("Black Friday");
            assertEquals("2026-11-17", answer.rows("festivals", "order_by").get(black));
            assertEquals("-5", answer.rows("festivals", "days_left").get(black));
        }
    }

    @Test
    void the_market_is_described_by_what_has_a_source() throws Exception {
        Answer answer = answer("Lamp", "JP");
        List<String> topics = answer.rows("market_notes", "topic");
        assertTrue(
                topics.contains("research.market.topic.language[]")
                        && topics.contains("research.market.topic.returns[]"),
                topics::toString);
        assertTrue(
                answer.rows("market_notes", "says").stream().anyMatch(says -> says.contains("100 V")),
                () -> answer.rows("market_notes", "says").toString());
    }

    @Test
    void every_statement_of_a_country_has_a_topic_both_languages_and_a_source() {
        for (CountryCards.Entry entry : CountryCards.all()) {
            assertTrue(CountryCards.TOPICS.contains(entry.topic()), entry::toString);
            assertFalse(
                    entry.english().isBlank()
                            || entry.chinese().isBlank()
                            || entry.source().isBlank(),
                    entry::toString);
        }
        long languages = DataFile.read(CountryCards.class, "market/country-cards.csv").stream()
                .filter(line -> line.text("topic").equals("language"))
                .map(line -> line.text("country"))
                .distinct()
                .count();
        assertEquals(25, languages);
    }

    @Test
    void supply_is_noted_with_the_first_order_and_how_long_it_lasts() throws Exception {
        Answer answer = answer("Lamp", "US", "moq", "500", "suppliers", "Ningbo Bright", "units", "200");
        List<String> says = answer.rows("supply", "says");
        assertTrue(says.containsAll(List.of("60[]", "Ningbo Bright[]", "500[]", "2.5[]")), says::toString);
        assertTrue(says.stream().anyMatch(one -> one.contains("2,500") || one.contains("2500")), says::toString);
    }
}
