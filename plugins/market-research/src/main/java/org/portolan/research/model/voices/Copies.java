package org.portolan.research.model.voices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Finds reviews that say nearly the same: their runs of five characters, three where a script has no blanks, overlap by
 * four fifths or more (Jaccard), estimated by 64 minima of hashes in 16 bands (MinHash: Broder 1997).
 */
public final class Copies {

    static final double ALIKE = 0.8;

    private static final int HASHES = 64;
    private static final int ROWS = 4;
    /** Shorter texts are alike by chance: "Love it!" is written by many. */
    private static final int FEWEST_RUNS = 25;

    private static final long[] SEEDS =
            new Random(PolarityTraining.SEED).longs(HASHES).toArray();

    private Copies() {}

    /** Groups of two and more that say nearly the same, each in the order given, the largest first. */
    public static List<List<Voice>> in(List<Voice> voices) {
        int[] group = new int[voices.size()];
        Arrays.setAll(group, i -> i);
        long[][] minima = voices.parallelStream()
                .map(voice -> minima(Words.plain(voice.review().text()).replaceAll("[\\s\\p{Punct}，。！？、；：]+", " ")))
                .toArray(long[][]::new);
        Map<Long, List<Integer>> bands = new HashMap<>();
        for (int i = 0; i < minima.length; i++) {
            if (minima[i].length > 0) {
                join(i, minima, bands, group);
            }
        }
        Map<Integer, List<Voice>> groups = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(voices.get(i));
        }
        return groups.values().stream()
                .filter(one -> one.size() > 1)
                .sorted((one, other) -> Integer.compare(other.size(), one.size()))
                .toList();
    }

    private static void join(int i, long[][] minima, Map<Long, List<Integer>> bands, int[] group) {
        for (int band = 0; band < HASHES; band += ROWS) {
            long key = band;
            for (int row = band; row < band + ROWS; row++) {
                key = mix(key * 31 + minima[i][row]);
            }
            List<Integer> others = bands.computeIfAbsent(key, none -> new ArrayList<>(1));
            for (int other : others) {
                if (root(group, other) != root(group, i) && alike(minima[i], minima[other]) >= ALIKE) {
                    group[Math.max(root(group, i), root(group, other))] = Math.min(root(group, i), root(group, other));
                }
            }
            // A group is found through its first few: copies of copies need no longer lists.
            if (others.size() < ROWS) {
                others.add(i);
            }
        }
    }

    private static int root(int[] group, int i) {
        int root = i;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    static double alike(long[] one, long[] other) {
        int same = 0;
        for (int i = 0; i < HASHES; i++) {
            same += one[i] == other[i] ? 1 : 0;
        }
        return (double) same / HASHES;
    }

    /** The least hash of all runs for each of the hash functions; empty for a text too short to tell. */
    static long[] minima(String text) {
        boolean dense =
                text.codePoints().filter(c -> Script.of(c) == Script.DENSE).count() * 2 > text.length();
        int length = dense ? 3 : 5;
        if (text.length() - length + 1 < (dense ? FEWEST_RUNS / 2 : FEWEST_RUNS)) {
            return new long[0];
        }
        long[] minima = new long[HASHES];
        Arrays.fill(minima, Long.MAX_VALUE);
        for (int from = 0; from + length <= text.length(); from++) {
            long hash = text.substring(from, from + length).hashCode();
            for (int i = 0; i < HASHES; i++) {
                minima[i] = Math.min(minima[i], mix(hash ^ SEEDS[i]));
            }
        }
        return minima;
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
