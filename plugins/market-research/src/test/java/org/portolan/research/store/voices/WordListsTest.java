package org.portolan.research.store.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.research.model.voices.LanguageGuess;
import org.portolan.research.model.voices.LanguageRecogniser;
import org.portolan.research.model.voices.Lexicon;

class WordListsTest {

    private final LanguageRecogniser languages = WordLists.languages();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The lamp works well, but the cable is too short for my desk.
            zh | 包装很好，但是味道有点大
            ja | とても使いやすくて気に入りました
            id | Barangnya bagus, tapi pengirimannya lama sekali
            de | Leider ist die Lampe nach zwei Tagen kaputt gegangen
            fr | Le produit est arrivé cassé et le vendeur ne répond pas
            es | La calidad es muy buena pero el envío tardó una semana
            it | Il prodotto è arrivato rotto e non funziona
            pt | O produto chegou quebrado e não funciona
            nl | De lamp is goed maar het snoer is te kort
            pl | Bardzo dobrze wykonany, polecam każdemu
            vi | Hàng đẹp, giao nhanh, rất ưng
            th | สินค้าดีมาก ส่งเร็ว
            ko | 배송이 빠르고 품질이 좋아요
            ru | Очень хорошее качество, рекомендую
            uk | Дуже гарна якість, рекомендую всім і ще раз
            ar | المنتج جيد جدا
            """)
    void languages_are_recognised_and_surely(String language, String text) {
        LanguageGuess guess = languages.guess(text);
        assertEquals(language, guess.language());
        assertTrue(guess.isSure(), guess.toString());
    }

    @Test
    void a_number_is_in_no_language_and_one_word_is_not_sure() {
        assertEquals(LanguageGuess.NONE, languages.guess("12345 !!"));
        assertTrue(!languages.guess("ok").isSure());
    }

    @Test
    void no_word_both_praises_and_blames() {
        // A word that stands in both lists of a language would keep the later sign, unseen.
        Map<String, Lexicon> lexicons = WordLists.lexicons();
        assertTrue(lexicons.keySet().containsAll(Set.of("en", "zh", "id", "de", "fr", "es", "it", "pt", "ja")));
        lexicons.forEach((language, lexicon) -> {
            assertTrue(lexicon.words().containsValue(1) && lexicon.words().containsValue(-1), language);
            assertEquals(List.of(), WordLists.doubled(language), language);
        });
    }

    @Test
    void each_list_names_its_source() {
        assertEquals(Set.of("own"), WordLists.sources());
    }

    @ParameterizedTest
    @CsvSource({
        "en, the lid leaks, quality",
        "en, it leaked in my bag, quality",
        "en, the seal came off, quality",
        "en, safety seal was missing, quality packaging completeness",
        "en, the box was sealed with tape, packaging",
        "zh, 杯盖漏水, quality",
        "zh, 密封圈掉了, quality",
        "zh, 包装破了, durability packaging",
        "id, tutupnya bocor, quality",
        "de, der deckel ist undicht, quality",
        "ja, 水漏れします, quality",
    })
    void what_leaks_is_a_matter_of_quality_and_not_of_packaging(String language, String said, String aspects) {
        List<String> words = List.of(said.split(" "));

        assertEquals(
                Set.of(aspects.split(" ")), WordLists.aspects().get(language).in(words));
    }

    @Test
    void aspects_are_found_in_words_and_in_runs() {
        assertEquals(Set.of("packaging", "smell"), WordLists.aspects().get("zh").in(List.of("包装不错味道难闻")));
        assertEquals(
                Set.of("battery", "durability"),
                WordLists.aspects().get("en").in(List.of("the", "battery", "stopped", "working", "today")).stream()
                        .filter(aspect -> !aspect.equals("function"))
                        .collect(Collectors.toSet()));
    }
}
