package org.portolan.research.model.voices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        return judge(lexicon, Example.of(lexicon, examples), most);
    }

    /** Judge; the parts are learned on all processors side by side. */
    static CrossValidation judge(Lexicon lexicon, List<Example> examples, int most) {
        List<Example> chosen = sample(examples, most);
        Confusion learned = Confusion.NONE;
        Confusion bayes = Confusion.NONE;
        Confusion byLexicon = Confusion.NONE;
        Confusion majority = Confusion.NONE;
        List<Part> parts = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> Part.of(lexicon, chosen, part))
                .toList();
        for (Part part : parts) {
            learned = learned.plus(part.learned);
            bayes = bayes.plus(part.bayes);
            byLexicon = byLexicon.plus(part.lexicon);
            majority = majority.plus(part.majority);
        }
        return new CrossValidation(learned, bayes, byLexicon, majority, PARTS, chosen.size(), examples.size());
    }

    /** What one part of the examples says of what was learned from the others. */
    private record Part(Confusion learned, Confusion bayes, Confusion lexicon, Confusion majority) {

        static Part of(Lexicon lexicon, List<Example> chosen, int part) {
            Map<Boolean, List<Example>> sides =
                    chosen.stream().collect(Collectors.partitioningBy(example -> part(example.text()) == part));
            List<Example> others = sides.getOrDefault(false, List.of());
            long positive = others.stream().filter(Example::positive).count();
            Part judged = new Part(Confusion.NONE, Confusion.NONE, Confusion.NONE, Confusion.NONE);
            if (positive == 0 || positive == others.size()) {
                return judged;
            }
            Polarity untaught = Polarity.of(lexicon);
            Polarity polarity = PolarityTraining.learn(lexicon, others);
            NaiveBayes plain = NaiveBayes.of(others.stream().map(Example::text).toList());
            boolean most = 2 * positive >= others.size();
            for (Example example : sides.getOrDefault(true, List.of())) {
                boolean actual = example.positive();
                judged = new Part(
                        judged.learned.plus(actual, polarity.positive(example) >= 0.5),
                        judged.bayes.plus(actual, plain.positive(example.text().words())),
                        judged.lexicon.plus(actual, untaught.positive(example) >= 0.5),
                        judged.majority.plus(actual, most));
            }
            return judged;
        }
    }

    private static int part(Labelled example) {
        return Math.floorMod((example.words().hashCode() * 0x9E3779B9) >>> 8, PARTS);
    }

    private static List<Example> sample(List<Example> examples, int most) {
        if (examples.size() <= most) {
            return examples;
        }
        List<Example> drawn = new ArrayList<>(examples);
        Collections.shuffle(drawn, new Random(PolarityTraining.SEED));
        return drawn.subList(0, most);
    }
}
