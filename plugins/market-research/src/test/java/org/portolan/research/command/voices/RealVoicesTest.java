package org.portolan.research.command.voices;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.research.RealReviews;
import org.portolan.research.model.voices.Confusion;
import org.portolan.research.model.voices.CrossValidation;
import org.portolan.research.model.voices.Labelled;
import org.portolan.research.model.voices.Lexicon;
import org.portolan.research.model.voices.Review;
import org.portolan.research.model.voices.Voice;
import org.portolan.research.model.voices.Words;
import org.portolan.research.store.voices.StoredReviews;
import org.portolan.research.store.voices.WordLists;
import org.portolan.testkit.TestWorkbench;

/** How well praise is told from blame in real reviews, printed as a table; passed over where they are not on this machine. */
class RealVoicesTest {

    /** Chinese has tens of thousands; a sample keeps the test within a minute of one core. */
    private static final int MOST = 20_000;

    @TempDir
    Path folder;

    @AutoClose
    private TestWorkbench bench;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
    }

    @Test
    void chinese_is_told_right_nine_times_in_ten() throws Exception {
        CrossValidation quality = judge("zh label", "rev_zh_chinese_nlp_corpus", ".csv", "zh", Review::positive);
        assertTrue(quality.learned().accuracy() >= 0.90, quality.toString());
    }

    @Test
    void indonesian_is_told_better_than_by_naive_bayes() throws Exception {
        judge("id label", "rev_id_prdect", ".csv", "id", Review::positive);
        better(judge("id stars", "rev_id_prdect", ".csv", "id", Review::praise));
    }

    @Test
    void english_of_one_brand_is_told_better_than_by_naive_bayes() throws Exception {
        judge("en label", "rev_en_amazon_alexa", "snizio__amazon_alexa.tsv", "en", Review::positive);
        better(judge("en stars", "rev_en_amazon_alexa", "snizio__amazon_alexa.tsv", "en", Review::praise));
    }

    private static void better(CrossValidation quality) {
        assertTrue(quality.learned().accuracy() > quality.bayes().accuracy(), quality.toString());
        assertTrue(quality.learned().macroF1() > quality.bayes().macroF1(), quality.toString());
    }

    /** Cross-validate on one file, imported as a person would import it. */
    private CrossValidation judge(
            String name, String set, String ending, String language, Function<Review, Optional<Boolean>> truth)
            throws Exception {
        List<Path> files = RealReviews.files(set, ending);
        bench.importing(files.get(0));
        Words words = WordLists.words().getOrDefault(language, new Words(Map.of()));
        List<Labelled> examples = StoredReviews.all(
                        bench.host().bench("research").store())
                .stream()
                .map(Voice::review)
                .flatMap(review ->
                        truth.apply(review).stream().map(praise -> new Labelled(words.of(review.text()), praise)))
                .filter(example -> !example.words().isEmpty())
                .toList();
        CrossValidation quality =
                CrossValidation.of(WordLists.lexicons().getOrDefault(language, Lexicon.EMPTY), examples, MOST);
        System.out.printf(
                Locale.ROOT,
                "%s: %d of %d texts in %d parts · learned %s · naive Bayes %s · lexicon %s · majority %s%n",
                name,
                quality.examples(),
                quality.all(),
                quality.parts(),
                said(quality.learned()),
                said(quality.bayes()),
                said(quality.lexicon()),
                said(quality.majority()));
        return quality;
    }

    private static String said(Confusion confusion) {
        return String.format(Locale.ROOT, "%.4f / %.4f", confusion.accuracy(), confusion.macroF1());
    }
}
