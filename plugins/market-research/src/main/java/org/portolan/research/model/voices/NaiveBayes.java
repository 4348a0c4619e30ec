package org.portolan.research.model.voices;

import java.util.List;

/**
 * The plain way, to measure others by: multinomial naive Bayes over single words, single characters where a script has no
 * blanks, with one added to each count (Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008, 13.2).
 */
public final class NaiveBayes {

    private final float[] ratios;
    private final double prior;

    private NaiveBayes(float[] ratios, double prior) {
        this.ratios = ratios;
        this.prior = prior;
    }

    public static NaiveBayes of(List<Labelled> examples) {
        float[][] counts = new float[2][Features.BUCKETS];
        double[] totals = new double[2];
        double[] texts = new double[2];
        for (Labelled example : examples) {
            int which = example.positive() ? 1 : 0;
            texts[which]++;
            Features.each(example.words(), true, (bucket, text, from, to) -> {
                counts[which][bucket]++;
                totals[which]++;
            });
        }
        double vocabulary = 0;
        for (int i = 0; i < Features.BUCKETS; i++) {
            vocabulary += counts[0][i] + counts[1][i] > 0 ? 1 : 0;
        }
        float[] ratios = new float[Features.BUCKETS];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = (float) (Math.log((counts[1][i] + 1) / (totals[1] + vocabulary))
                    - Math.log((counts[0][i] + 1) / (totals[0] + vocabulary)));
        }
        return new NaiveBayes(ratios, Math.log(texts[1]) - Math.log(texts[0]));
    }

    public boolean positive(List<String> words) {
        double[] sum = {prior};
        Features.each(words, true, (bucket, text, from, to) -> sum[0] += ratios[bucket]);
        return sum[0] >= 0;
    }
}
