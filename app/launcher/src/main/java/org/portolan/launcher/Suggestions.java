package org.portolan.launcher;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The known names that a mistyped one most likely meant. */
final class Suggestions {

    private static final int MOST = 3;

    private Suggestions() {}

    /** At most three names, nearest first; none where nothing is near. */
    static List<String> nearest(String typed, Collection<String> known) {
        int allowed = Math.max(2, typed.length() / 3);
        return known.stream()
                .filter(name -> distance(typed, name) <= allowed || name.endsWith("." + typed))
                .sorted(Comparator.comparingInt((String name) -> distance(typed, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** Count the letters to insert, delete, replace or swap with a neighbour. */
    static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int replaced = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                steps[i][j] = Math.min(replaced, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], 1 + steps[i - 2][j - 2]);
                }
            }
        }
        return steps[a.length()][b.length()];
    }
}
