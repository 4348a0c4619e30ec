package org.portolan.research.model.voices;

import java.util.Arrays;
import java.util.List;

/**
 * Makes numbers of words: single words, pairs of words and the parts of longer words where words stand between blanks;
 * runs of one to three characters where they do not. Each is put into one of 2^20 buckets by its hash (feature hashing,
 * Weinberger et al. 2009), and counts once however often it stands there.
 */
final class Features {

    static final int BUCKETS = 1 << 20;

    private static final int WORD = 17;
    private static final int PAIR = 31;
    private static final int PART = 47;
    private static final int RUN = 61;
    private static final int LONGEST_RUN = 3;
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_PART = 5;

    private Features() {}

    /** Gets each feature: its bucket and what it is in words. */
    interface Sink {
        void take(int bucket, String text, int from, int to);
    }

    /** The buckets of these words, each once, in rising order. */
    static int[] of(List<String> words, boolean plain) {
        Buckets buckets = new Buckets();
        each(words, plain, (bucket, text, from, to) -> buckets.add(bucket));
        return buckets.distinct();
    }

    /**
     * Tell each feature.
     *
     * @param plain true for words alone, and single characters where there are no blanks: a plain bag of words
     */
    static void each(List<String> words, boolean plain, Sink sink) {
        String last = "";
        for (String word : words) {
            if (Script.of(word.codePointAt(0)) == Script.DENSE) {
                runs(word, plain ? 1 : LONGEST_RUN, sink);
                last = "";
                continue;
            }
            sink.take(bucket(WORD, word, 0, word.length()), word, 0, word.length());
            if (plain) {
                continue;
            }
            if (!last.isEmpty()) {
                String pair = last + " " + word;
                sink.take(bucket(PAIR, pair, 0, pair.length()), pair, 0, pair.length());
            }
            last = word;
            if (word.length() > SHORTEST_PART) {
                parts("^" + word + "$", sink);
            }
        }
    }

    private static void runs(String word, int longest, Sink sink) {
        for (int from = 0; from < word.length(); from++) {
            int hash = RUN;
            for (int to = from + 1; to <= Math.min(word.length(), from + longest); to++) {
                hash = hash * 31 + word.charAt(to - 1);
                sink.take(mixed(hash), word, from, to);
            }
        }
    }

    private static void parts(String word, Sink sink) {
        for (int length = SHORTEST_PART; length <= LONGEST_PART; length++) {
            for (int from = 0; from + length <= word.length(); from++) {
                sink.take(bucket(PART, word, from, from + length), word, from, from + length);
            }
        }
    }

    private static int bucket(int kind, String text, int from, int to) {
        int hash = kind;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return mixed(hash);
    }

    private static int mixed(int sum) {
        int hash = sum;
        // The finalizer of MurmurHash3 (Appleby 2011): the low bits of the sum above are too regular.
        hash ^= hash >>> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >>> 13;
        hash *= 0xc2b2ae35;
        hash ^= hash >>> 16;
        return hash & (BUCKETS - 1);
    }

    /** A growing list of buckets. */
    private static final class Buckets {

        private int[] values = new int[256];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int[] distinct() {
            Arrays.sort(values, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (kept == 0 || values[kept - 1] != values[i]) {
                    values[kept++] = values[i];
                }
            }
            return Arrays.copyOf(values, kept);
        }
    }
}
