package org.portolan.research.model.score;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/**
 * The profit of a unit over many draws of what may turn out otherwise (Monte Carlo). The same seed gives the same result.
 */
public final class Simulation {

    private final double[] profits;

    private Simulation(double[] profits) {
        this.profits = profits;
    }

    /** Draw. */
    public static Simulation of(UnitCase unit, Spread spread, int runs, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] profits = new double[runs];
        for (int i = 0; i < runs; i++) {
            profits[i] = spread.draw(unit, random).net().doubleValue();
        }
        Arrays.sort(profits);
        return new Simulation(profits);
    }

    /** The profits in ascending order. */
    public DoubleStream profits() {
        return Arrays.stream(profits);
    }

    public double mean() {
        return Arrays.stream(profits).average().orElseThrow();
    }

    /** The profit that this share of the draws stays below. */
    public double quantile(double share) {
        return profits[(int) Math.min(profits.length - 1, Math.floor(share * profits.length))];
    }

    /** The share of draws that lose money. */
    public double chanceOfLoss() {
        return (double) Arrays.stream(profits).filter(profit -> profit < 0).count() / profits.length;
    }

    /** How far the chance of loss may be off for the number of draws alone, at 95 %: {@code 1.96 √(p(1−p)/n)}. */
    public double error() {
        double p = chanceOfLoss();
        return 1.96 * Math.sqrt(p * (1 - p) / profits.length);
    }

    /** How many draws lie in each of {@code bins} equal steps from the least to the greatest. */
    public int[] histogram(int bins) {
        int[] counts = new int[bins];
        double least = profits[0];
        double width = (profits[profits.length - 1] - least) / bins;
        for (double profit : profits) {
            counts[width > 0 ? (int) Math.min(bins - 1, (profit - least) / width) : 0]++;
        }
        return counts;
    }
}
