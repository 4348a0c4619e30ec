package org.portolan.research.model.voices;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A day on which far more reviews of a product were written than its other days let expect.
 *
 * @param usual reviews a day on all other days
 * @param chance how likely so many are by chance, were they to come evenly (Poisson)
 */
public record Burst(String product, LocalDate day, List<Voice> voices, double usual, double chance) {

    private static final int FEWEST = 8;
    private static final int FEWEST_DAYS = 14;
    /** Shared among all days that were looked at (Bonferroni). */
    private static final double UNLIKELY = 0.001;

    public Burst {
        voices = List.copyOf(voices);
    }

    /** The bursts of each product, the least likely first. */
    public static List<Burst> in(List<Voice> voices) {
        Map<String, Map<LocalDate, List<Voice>>> byProduct = new TreeMap<>();
        for (Voice voice : voices) {
            voice.review()
                    .written()
                    .ifPresent(day -> byProduct
                            .computeIfAbsent(voice.review().product(), key -> new TreeMap<>())
                            .computeIfAbsent(day, key -> new ArrayList<>())
                            .add(voice));
        }
        List<Burst> bursts = new ArrayList<>();
        byProduct.forEach((product, days) -> bursts.addAll(of(product, days)));
        bursts.sort(Comparator.comparingDouble((Burst burst) -> burst.usual / burst.voices.size())
                .thenComparing(Burst::day));
        return List.copyOf(bursts);
    }

    private static List<Burst> of(String product, Map<LocalDate, List<Voice>> days) {
        List<LocalDate> all = List.copyOf(days.keySet());
        long span = ChronoUnit.DAYS.between(all.get(0), all.get(all.size() - 1)) + 1;
        if (span < FEWEST_DAYS) {
            return List.of();
        }
        int total = days.values().stream().mapToInt(List::size).sum();
        List<Burst> bursts = new ArrayList<>();
        days.forEach((day, written) -> {
            // At least one on the other days: a product without any other review has no usual day.
            double usual = Math.max(1, total - written.size()) / (double) (span - 1);
            double chance = atLeast(written.size(), usual);
            if (written.size() >= FEWEST && chance * span < UNLIKELY) {
                bursts.add(new Burst(product, day, written, usual, chance));
            }
        });
        return bursts;
    }

    /** The probability of so many or more where {@code mean} are expected. */
    static double atLeast(int many, double mean) {
        double term = Math.exp(-mean);
        double below = 0;
        for (int k = 0; k < many; k++) {
            below += term;
            term *= mean / (k + 1);
        }
        if (1 - below > 1e-9) {
            return 1 - below;
        }
        // Too small for a difference: sum the tail itself.
        double tail = 0;
        for (int k = many; k < many + 200 && term > 0; k++) {
            tail += term;
            term *= mean / (k + 1);
        }
        return tail;
    }
}
