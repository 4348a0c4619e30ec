package org.portolan.research.model.voices;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * All that is needed to understand texts of one language.
 *
 * @param polarity learned, or the lexicon's
 * @param quality how well it was found to do; empty where nothing was learned
 * @param praising how many texts of praise there were to learn from
 * @param blaming how many texts of blame there were to learn from
 * @param known true where the plugin has a lexicon of this language
 */
public record Ear(
        String language,
        Words words,
        AspectLexicon aspects,
        Polarity polarity,
        Optional<CrossValidation> quality,
        int praising,
        int blaming,
        boolean known) {

    /** With fewer examples, or fewer of the rarer class, a learned polarity is no better than the lexicon. */
    public static final int FEWEST = 200;

    public static final int FEWEST_OF_A_CLASS = 30;

    /** How many examples judge the polarity at most: more take long and change little. */
    public static final int JUDGES = 10_000;

    /** Learn a language from its rated reviews, or take the lexicon where they are too few. */
    public static Ear of(
            String language,
            Words words,
            Optional<Lexicon> lexicon,
            AspectLexicon aspects,
            List<Review> reviews,
            int judges) {
        List<Labelled> examples = reviews.parallelStream()
                .filter(review -> review.kind() == Review.Kind.REVIEW)
                .flatMap(review ->
                        review.praise().stream().map(praise -> new Labelled(words.of(review.text()), praise)))
                .filter(example -> !example.words().isEmpty())
                .toList();
        int praising = (int) examples.stream().filter(Labelled::positive).count();
        int blaming = examples.size() - praising;
        Lexicon known = lexicon.orElse(Lexicon.EMPTY);
        boolean enough = examples.size() >= FEWEST && Math.min(praising, blaming) >= FEWEST_OF_A_CLASS;
        List<Example> prepared = enough ? Example.of(known, examples) : List.of();
        // Judged while it is learned: the two need nothing of each other.
        Optional<CompletableFuture<CrossValidation>> judging = enough
                ? Optional.of(CompletableFuture.supplyAsync(() -> CrossValidation.judge(known, prepared, judges)))
                : Optional.empty();
        return new Ear(
                language,
                words,
                aspects,
                enough ? PolarityTraining.learn(known, prepared) : Polarity.of(known),
                judging.map(CompletableFuture::join),
                praising,
                blaming,
                lexicon.isPresent());
    }

    /** What a buyer said, sentence by sentence. */
    public List<Sentence> hear(Voice voice) {
        return Sentences.of(voice.review().text(), language).stream()
                .map(text -> {
                    List<String> said = words.of(text);
                    return Sentence.of(text, said, aspects.in(said), polarity.positive(said), voice);
                })
                .toList();
    }
}
