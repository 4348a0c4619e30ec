package org.portolan.research.model.rank;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line through the logarithms of ranks and units, on its way to the greatest likelihood.
 *
 * <p>Bounds enter as the expectation of a normal value within them. Products that are only shown from some number of units
 * on bring, with each that is shown, those that are not: as many as the line expects below that number, at what it expects
 * of them there (Dempster, Laird and Rubin 1977, 4.2: truncated data).
 *
 * @param level the logarithm of units at rank 1
 * @param slope of it by the logarithm of rank
 * @param variance of the logarithm of units around the line; infinite before the first step
 */
record LogLine(double level, double slope, double variance, List<Observation> points) {

    private static final int STEPS = 3000;
    private static final double STILL = 1e-9;
    private static final double LEAST_DEVIATION = 1e-6;
    /** What stands for none in logarithms before the first step. */
    private static final double NEXT_TO_NONE = 0.1;
    /** One that is shown stands for so many that are not, at most: beyond that the tail says more than the products. */
    private static final double MOST_UNSEEN = 9;

    /** One value with what it weighs. */
    private record Term(double x, Censored y, double weight) {}

    static LogLine fit(List<Observation> points) {
        LogLine line = new LogLine(0, 0, Double.POSITIVE_INFINITY, points).next();
        for (int i = 0; i < STEPS; i++) {
            LogLine next = line.next();
            double moved = Math.abs(next.level - line.level)
                    + Math.abs(next.slope - line.slope)
                    + Math.abs(next.variance - line.variance);
            line = next;
            if (moved < STILL) {
                break;
            }
        }
        return line;
    }

    private double deviation() {
        return Math.max(Math.sqrt(variance), LEAST_DEVIATION);
    }

    private double centre(Observation point) {
        return level + slope * Math.log(point.rank());
    }

    private Censored expected(Observation point) {
        double low = Math.log(Math.max(point.low(), NEXT_TO_NONE));
        double high = Math.log(point.high());
        if (point.isExact() || Double.isInfinite(variance)) {
            return new Censored((low + high) / 2, 0);
        }
        double lowest = point.low() == 0 ? Double.NEGATIVE_INFINITY : low;
        return Censored.within(lowest, high, centre(point), deviation());
    }

    private List<Term> terms() {
        return points.stream()
                .flatMap(point -> {
                    Term seen = new Term(Math.log(point.rank()), expected(point), 1);
                    if (point.shownFrom() == 0 || Double.isInfinite(variance)) {
                        return Stream.of(seen);
                    }
                    double threshold = Math.log(point.shownFrom());
                    double shown = Normal.above((threshold - centre(point)) / deviation());
                    double unseen = Math.min(MOST_UNSEEN, (1 - shown) / Math.max(shown, LEAST_DEVIATION));
                    Censored below = Censored.within(Double.NEGATIVE_INFINITY, threshold, centre(point), deviation());
                    return Stream.of(seen, new Term(seen.x, below, unseen));
                })
                .toList();
    }

    private LogLine next() {
        List<Term> terms = terms();
        double weight = 0;
        double meanX = 0;
        double meanY = 0;
        for (Term term : terms) {
            weight += term.weight;
            meanX += term.weight * term.x;
            meanY += term.weight * term.y.mean();
        }
        meanX /= weight;
        meanY /= weight;
        double both = 0;
        double squares = 0;
        for (Term term : terms) {
            both += term.weight * (term.x - meanX) * (term.y.mean() - meanY);
            squares += term.weight * (term.x - meanX) * (term.x - meanX);
        }
        double newSlope = both / squares;
        double newLevel = meanY - newSlope * meanX;
        double rest = 0;
        for (Term term : terms) {
            double error = term.y.mean() - newLevel - newSlope * term.x;
            rest += term.weight * (error * error + term.y.variance()) / weight;
        }
        return new LogLine(newLevel, newSlope, rest, points);
    }

    /** The law that this line says, its deviation corrected for the two numbers that were fitted. */
    RankLaw law(double best, double worst) {
        double information = 0;
        double centre = 0;
        double[] worth = new double[points.size()];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = worth(points.get(i));
            information += worth[i];
            centre += worth[i] * Math.log(points.get(i).rank());
        }
        centre /= Math.max(information, LEAST_DEVIATION);
        double spread = 0;
        for (int i = 0; i < worth.length; i++) {
            double from = Math.log(points.get(i).rank()) - centre;
            spread += worth[i] * from * from;
        }
        double fair = variance * information / Math.max(1, information - 2);
        return new RankLaw(Math.exp(level), -slope, Math.sqrt(fair), information, centre, spread, best, worst);
    }

    /** How much of an exactly known product this one is worth: what its bounds leave open is not known. */
    private double worth(Observation point) {
        if (variance <= 0 || point.isExact()) {
            return 1;
        }
        double known = Math.max(0, 1 - expected(point).variance() / variance);
        if (point.shownFrom() == 0) {
            return known;
        }
        double shown = Normal.above((Math.log(point.shownFrom()) - centre(point)) / deviation());
        return known * shown;
    }
}
