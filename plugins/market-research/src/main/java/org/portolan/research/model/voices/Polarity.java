package org.portolan.research.model.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells praise from blame in texts of one language: the logistic sum of what their features weigh. Without examples the
 * lexicon alone decides; {@link PolarityTraining} moves the weights away from it.
 */
public final class Polarity {

    /** What a word of praise weighs before any example was seen. */
    static final double LEXICON = 1.5;

    private final Lexicon lexicon;
    private final float[] weights;
    private final double ofLexicon;
    private final double bias;

    Polarity(Lexicon lexicon, float[] weights, double ofLexicon, double bias) {
        this.lexicon = lexicon;
        this.weights = weights;
        this.ofLexicon = ofLexicon;
        this.bias = bias;
    }

    /** The polarity that a lexicon alone gives. */
    public static Polarity of(Lexicon lexicon) {
        return new Polarity(lexicon, new float[0], LEXICON, 0);
    }

    /** How likely the text praises, in 0..1; 0.5 where nothing in it says so. */
    public double positive(List<String> words) {
        return logistic(sum(words));
    }

    static double logistic(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    /** The same of an example. */
    double positive(Example example) {
        return logistic(sum(example.balance(), example.features()));
    }

    private double sum(List<String> words) {
        return sum(lexicon.hits(words).balance(), weights.length > 0 ? Features.of(words, false) : new int[0]);
    }

    private double sum(double balance, int[] features) {
        double sum = bias + ofLexicon * balance;
        if (weights.length > 0) {
            double ofFeatures = 0;
            for (int feature : features) {
                ofFeatures += weights[feature];
            }
            sum += ofFeatures / Math.sqrt(Math.max(1, features.length));
        }
        return sum;
    }

    /** The parts of the text that weigh most, either way, and what each weighs. */
    public Map<String, Double> heaviest(List<String> words, int most) {
        Map<String, Double> all = new LinkedHashMap<>();
        if (weights.length > 0) {
            Features.each(
                    words,
                    false,
                    (bucket, text, from, to) -> all.putIfAbsent(text.substring(from, to), (double) weights[bucket]));
        }
        List<Map.Entry<String, Double>> sorted = new ArrayList<>(all.entrySet());
        sorted.sort(Comparator.comparingDouble(entry -> -Math.abs(entry.getValue())));
        Map<String, Double> heaviest = new LinkedHashMap<>();
        sorted.stream().limit(most).forEach(entry -> heaviest.put(entry.getKey(), entry.getValue()));
        return heaviest;
    }
}
