package org.portolan.research.model.voices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How well polarity is told in texts that were not learned from: the examples are parted, each part is judged by what was
 * learned from the others. Texts of the same words are always in the same part, so that a copy is never a test.
 *
 * @param learned what {@link PolarityTraining} reaches
 * @param bayes what a plain naive Bayes reaches on the same parts
 * @param lexicon what the lexicon reaches without learning
 * @param majority what calling every text the more frequent class reaches
 * @param examples how many texts took part
 * @param all how many there were: more, where a sample was drawn
 */
public record CrossValidation(
        Confusion learned, Confusion bayes, Confusion lexicon, Confusion majority, int parts, int examples, int all) {

    /** Parts that the examples are put into. */
    public static final int PARTS = 5;

    /**
     * Judge.
     *
     * @param most how many examples take part at most; a sample is drawn by {@link PolarityTraining#SEED}
     */
    public static CrossValidation of(Lexicon lexicon, List<Labelled> examples, int most) {
        List<Labelled> chosen = sample(examples, most);
        Confusion learned = Confusion.NONE;
        Confusion bayes = Confusion.NONE;
        Confusion byLexicon = Confusion.NONE;
        Confusion majority = Confusion.NONE;
        Polarity untaught = Polarity.of(lexicon);
        for (int part = 0; part < PARTS; part++) {
            List<Labelled> others = new ArrayList<>();
            List<Labelled> judged = new ArrayList<>();
            for (Labelled example : chosen) {
                (part(example) == part ? judged : others).add(example);
            }
            long positive = others.stream().filter(Labelled::positive).count();
            if (positive == 0 || positive == others.size()) {
                continue;
            }
            Polarity polarity = PolarityTraining.of(lexicon, others);
            NaiveBayes plain = NaiveBayes.of(others);
            for (Labelled example : judged) {
                boolean actual = example.positive();
                learned = learned.plus(actual, polarity.positive(example.words()) >= 0.5);
                bayes = bayes.plus(actual, plain.positive(example.words()));
                byLexicon = byLexicon.plus(actual, untaught.positive(example.words()) >= 0.5);
                majority = majority.plus(actual, 2 * positive >= others.size());
            }
        }
        return new CrossValidation(learned, bayes, byLexicon, majority, PARTS, chosen.size(), examples.size());
    }

    private static int part(Labelled example) {
        return Math.floorMod((example.words().hashCode() * 0x9E3779B9) >>> 8, PARTS);
    }

    private static List<Labelled> sample(List<Labelled> examples, int most) {
        if (examples.size() <= most) {
            return examples;
        }
        List<Labelled> drawn = new ArrayList<>(examples);
        Collections.shuffle(drawn, new Random(PolarityTraining.SEED));
        return drawn.subList(0, most);
    }
}
