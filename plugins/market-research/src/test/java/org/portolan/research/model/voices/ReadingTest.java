package org.portolan.research.model.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5                          | 5
            4.0 out of 5 stars         | 4
            4,0 von 5 Sternen          | 4
            5つ星のうち3.5              | 3.5
            5 颗星中的 2 颗              | 2
            ★★★★☆                      | 4
            4/5                        | 4
            8/10                       | 4
            1星                        | 1
            star_2                     | 2
            """)
    void stars_are_read_as_marketplaces_write_them(String written, BigDecimal stars) {
        assertEquals(0, stars.compareTo(Stars.parse(written).orElseThrow()), written);
    }

    @Test
    void what_is_no_scale_of_five_is_no_stars() {
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(Stars.parse("7"), Stars.parse("0"), Stars.parse("good")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Reviewed in the United States on July 31, 2018           | 2018-07-31
            Rezension aus Deutschland vom 5. Januar 2024             | 2024-01-05
            Commenté en France le 1er février 2024                   | 2024-02-01
            Calificado en España el 5 de enero de 2024               | 2024-01-05
            2024年5月1日に日本でレビュー済み                            | 2024-05-01
            2024年5月1日在美国审核                                      | 2024-05-01
            2024-05-01 10:22 | 2024-05-01
            30 Juli 2024                                             | 2024-07-30
            """)
    void the_day_is_found_within_a_sentence(String written, LocalDate day) {
        assertEquals(Optional.of(day), WrittenDay.find(written));
    }

    @Test
    void three_weeks_ago_is_no_day() {
        assertEquals(Optional.empty(), WrittenDay.find("3 weeks ago"));
    }

    @ParameterizedTest
    @CsvSource({
        "1,POSITIVE",
        "0,NEGATIVE",
        "好评,POSITIVE",
        "差评,NEGATIVE",
        "中评,NEUTRAL",
        "Negatif,NEGATIVE",
        "1.0,POSITIVE"
    })
    void labels_are_read_in_several_languages(String written, Verdict verdict) {
        assertEquals(Optional.of(verdict), Verdict.parse(written));
    }

    @Nested
    class Cutting {

        private final Words words = new Words(Map.of("gk", "tidak", "makasih", "terima kasih"));

        @Test
        void words_are_small_letters_and_drawn_out_letters_are_said_twice() {
            assertEquals(List.of("soo", "good", "!", "don't", "buy"), words.of("SOOOOO good! Don’t buy"));
        }

        @Test
        void colloquial_spellings_become_the_usual_ones() {
            assertEquals(List.of("tidak", "bagus", "terima", "kasih"), words.of("gk bagus, makasih"));
        }

        @Test
        void a_run_without_blanks_is_one_piece_beside_latin_words() {
            assertEquals(List.of("这个", "iphone14", "不错"), words.of("这个iPhone14不错。"));
        }

        @Test
        void chinese_judgements_are_parted_at_commas_and_before_a_but() {
            assertEquals(List.of("包装很不错", "味道难闻", "但客服态度好"), Sentences.of("包装很不错，味道难闻但客服态度好", "zh"));
        }

        @Test
        void an_english_but_begins_a_sentence_and_a_decimal_does_not_end_one() {
            assertEquals(
                    List.of("Great sound at 4.5 stars,", "but the battery dies.", "Sad!"),
                    Sentences.of("Great sound at 4.5 stars, but the battery dies. Sad!", "en"));
        }
    }
}
