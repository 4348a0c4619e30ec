package org.portolan.research.model.market;

import java.util.Collection;
import java.util.List;

/**
 * How much of a market few sellers or brands hold.
 *
 * @param largest the share of the largest, in 0..1
 * @param top10 the share of the ten largest together, in 0..1
 * @param hhi the Herfindahl–Hirschman index, the sum of squared shares in percent: near 0 where everybody is small, 10,000
 *     where one has it all (US Department of Justice and FTC, Merger Guidelines 2023, 2.1: above 1,800 is highly
 *     concentrated)
 * @param holders how many there are
 */
public record Concentration(double largest, double top10, double hhi, int holders) {

    /**
     * Measure it.
     *
     * @param parts what each seller or brand has, in any unit; parts of zero or less hold nothing
     * @throws IllegalArgumentException where nobody holds anything
     */
    public static Concentration of(Collection<Double> parts) {
        List<Double> held = parts.stream()
                .filter(part -> part > 0)
                .sorted((one, other) -> Double.compare(other, one))
                .toList();
        if (held.isEmpty()) {
            throw new IllegalArgumentException("a market that nobody has a part of has no concentration");
        }
        double all = sum(held);
        double squares = held.stream()
                .mapToDouble(part -> 100 * part / all)
                .map(share -> share * share)
                .sum();
        return new Concentration(
                held.get(0) / all, sum(held.subList(0, Math.min(10, held.size()))) / all, squares, held.size());
    }

    private static double sum(Collection<Double> parts) {
        return parts.stream().mapToDouble(Double::doubleValue).sum();
    }
}
