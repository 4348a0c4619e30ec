package org.portolan.courses.model.memory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a learner wrote beside what was expected. Blanks at the ends, their number, capitals and the width of letters make
 * no difference.
 *
 * @param right whether it is what was expected
 * @param parts what was written and what is lacking, in order
 */
public record TypedComparison(boolean right, List<Part> parts) {

    /** Longer answers are compared as a whole. */
    private static final int LONGEST = 500;

    public TypedComparison {
        parts = List.copyOf(parts);
    }

    /** What a part of an answer is. */
    public enum Kind {
        RIGHT,
        WRONG,
        MISSING
    }

    /** Letters that belong together. */
    public record Part(Kind kind, String text) {}

    /**
     * Compare.
     *
     * @param accentsMatter false where {@code e} is as good as {@code é}
     */
    public static TypedComparison of(String expected, String written, boolean accentsMatter) {
        int[] wanted = shown(expected).codePoints().toArray();
        int[] given = shown(written).codePoints().toArray();
        boolean right = plain(expected, accentsMatter).equals(plain(written, accentsMatter));
        if (right || wanted.length > LONGEST || given.length > LONGEST) {
            return new TypedComparison(right, List.of(new Part(right ? Kind.RIGHT : Kind.WRONG, shown(written))));
        }
        return new TypedComparison(false, parts(wanted, given, accentsMatter));
    }

    private static List<Part> parts(int[] wanted, int[] given, boolean accentsMatter) {
        int[][] common = new int[wanted.length + 1][given.length + 1];
        for (int i = wanted.length - 1; i >= 0; i--) {
            for (int j = given.length - 1; j >= 0; j--) {
                common[i][j] = same(wanted[i], given[j], accentsMatter)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < wanted.length || j < given.length) {
            if (i < wanted.length && j < given.length && same(wanted[i], given[j], accentsMatter)) {
                add(parts, Kind.RIGHT, given[j++]);
                i++;
            } else if (j < given.length && (i == wanted.length || common[i][j + 1] >= common[i + 1][j])) {
                add(parts, Kind.WRONG, given[j++]);
            } else {
                add(parts, Kind.MISSING, wanted[i++]);
            }
        }
        return parts;
    }

    private static void add(List<Part> parts, Kind kind, int letter) {
        int last = parts.size() - 1;
        String text = Character.toString(letter);
        if (last >= 0 && parts.get(last).kind() == kind) {
            parts.set(last, new Part(kind, parts.get(last).text() + text));
        } else {
            parts.add(new Part(kind, text));
        }
    }

    private static boolean same(int one, int other, boolean accentsMatter) {
        return one == other
                || plain(Character.toString(one), accentsMatter)
                        .equals(plain(Character.toString(other), accentsMatter));
    }

    private static String shown(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
    }

    private static String plain(String words, boolean accentsMatter) {
        String shown = shown(words).toLowerCase(Locale.ROOT);
        return accentsMatter
                ? shown
                : Normalizer.normalize(shown, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
    }
}
