package org.portolan.research.model.voices;

import java.util.List;
import java.util.Random;

/**
 * Learns polarity from examples: logistic regression on features that are scaled by how much more often they stand in one
 * class than in the other (naive Bayes log-count ratios; Wang and Manning, Baselines and Bigrams, 2012), by stochastic
 * gradient descent in an order drawn from a seed. The lexicon's weight is where it starts from and is drawn back to.
 */
public final class PolarityTraining {

    /** The order in which examples are seen is drawn from it; the same examples and seed give the same weights. */
    public static final long SEED = 20_261_122L;

    private static final int ROUNDS = 10;
    private static final double RATE = 2;
    private static final double DECAY = 1e-5;
    private static final double SMOOTH = 1;
    private static final double BALANCE = 1;

    private PolarityTraining() {}

    /**
     * Learn.
     *
     * @throws IllegalArgumentException where not both classes are among the examples
     */
    public static Polarity of(Lexicon lexicon, List<Labelled> texts) {
        return learn(lexicon, Example.of(lexicon, texts));
    }

    static Polarity learn(Lexicon lexicon, List<Example> examples) {
        int positive = (int) examples.stream().filter(Example::positive).count();
        if (positive == 0 || positive == examples.size()) {
            throw new IllegalArgumentException("polarity is learned from praise and blame, and of " + examples.size()
                    + " examples " + positive + " praise");
        }
        float[] ratios = ratios(examples);
        // Weight and squared ratio of a feature side by side: the two are always read together.
        float[] weights = new float[2 * Features.BUCKETS];
        for (int i = 0; i < ratios.length; i++) {
            weights[2 * i + 1] = ratios[i] * ratios[i];
        }
        double lexical = Polarity.LEXICON;
        double bias = 0;
        double scale = 1;
        // The rarer class counts for more, so that both weigh the same in all.
        double forPositive = Math.pow((double) (examples.size() - positive) / positive, BALANCE);
        int[] order = order(examples.size());
        Random random = new Random(SEED);
        long step = 0;
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(order, random);
            for (int i : order) {
                Example example = examples.get(i);
                int[] features = example.features();
                double norm = 1 / Math.sqrt(Math.max(1, features.length));
                double sum = bias + lexical * example.balance();
                double ofFeatures = 0;
                for (int feature : features) {
                    ofFeatures += weights[2 * feature];
                }
                sum += ofFeatures * norm * scale;
                boolean praise = example.positive();
                double error = ((praise ? 1 : 0) - Polarity.logistic(sum)) * (praise ? forPositive : 1);
                double rate = RATE / (1 + RATE * DECAY * step++);
                scale *= 1 - rate * DECAY;
                float move = (float) (rate * error * norm / scale);
                for (int feature : features) {
                    weights[2 * feature] += move * weights[2 * feature + 1];
                }
                bias += 0.02 * rate * error;
                lexical += 0.02 * rate * error * example.balance() - 0.02 * rate * DECAY * (lexical - Polarity.LEXICON);
            }
        }
        float[] learned = new float[Features.BUCKETS];
        for (int i = 0; i < learned.length; i++) {
            learned[i] = (float) (weights[2 * i] * scale);
        }
        return new Polarity(lexicon, learned, lexical, bias);
    }

    private static float[] ratios(List<Example> examples) {
        float[] praise = new float[Features.BUCKETS];
        float[] blame = new float[Features.BUCKETS];
        for (Example example : examples) {
            float[] counts = example.positive() ? praise : blame;
            for (int feature : example.features()) {
                counts[feature]++;
            }
        }
        double allPraise = total(praise);
        double allBlame = total(blame);
        float[] ratios = new float[Features.BUCKETS];
        for (int i = 0; i < ratios.length; i++) {
            if (praise[i] + blame[i] > 0) {
                ratios[i] = (float) Math.log(((praise[i] + SMOOTH) / allPraise) / ((blame[i] + SMOOTH) / allBlame));
            }
        }
        return ratios;
    }

    private static double total(float[] counts) {
        double total = 0;
        for (float count : counts) {
            total += count > 0 ? count + SMOOTH : 0;
        }
        return total;
    }

    private static int[] order(int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        return order;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
