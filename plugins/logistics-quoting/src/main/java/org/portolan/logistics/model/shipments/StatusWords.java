package org.portolan.logistics.model.shipments;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a state from the words of a forwarder, in whatever language the list knows.
 *
 * @param expected words that say that what follows is yet to come, in lower case
 */
public record StatusWords(List<Entry> entries, List<String> expected) {

    /** How far before its words a text may say that a state is yet to come. */
    private static final int LOOK_BACK = 16;

    private static final Pattern CLAUSE = Pattern.compile("[,，;；。.!！\\n]");

    public StatusWords {
        entries = List.copyOf(entries);
        expected = List.copyOf(expected);
    }

    /**
     * Words that mean a state.
     *
     * @param words in lower case
     */
    public record Entry(String words, TrackStatus status) {}

    private record Found(int begin, int end, TrackStatus status) {
        boolean holds(Found other) {
            return begin <= other.begin && other.end <= end && !equals(other);
        }
    }

    /**
     * The state that a text means, empty where it has no words of the list. Words within longer words do not count:
     * {@code 未签收} is no {@code 签收}; nor does what is yet to come, as in {@code 预计11月20日签收}. Of several the last
     * counts, since the newest news stands at the end.
     */
    public Optional<TrackStatus> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<Found> found = entries.stream()
                .filter(entry -> lower.contains(entry.words))
                .map(entry -> {
                    int begin = lower.lastIndexOf(entry.words);
                    return new Found(begin, begin + entry.words.length(), entry.status);
                })
                .toList();
        return found.stream()
                .filter(one -> found.stream().noneMatch(other -> other.holds(one)))
                .filter(one -> !isExpected(lower, one.begin))
                .max(Comparator.comparingInt(Found::end)
                        .thenComparing(Comparator.comparingInt(Found::begin).reversed()))
                .map(Found::status);
    }

    private boolean isExpected(String text, int begin) {
        String before = text.substring(Math.max(0, begin - LOOK_BACK), begin);
        String[] clauses = CLAUSE.split(before + " ");
        String clause = clauses[clauses.length - 1];
        return expected.stream().anyMatch(clause::contains);
    }
}
