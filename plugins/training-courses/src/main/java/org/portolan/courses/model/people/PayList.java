package org.portolan.courses.model.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pays that are shipped and pays of one’s own, with which of them count: all of one’s own; a shipped one only where none of
 * one’s own is about the same city, platform, language and role, none was made from it, and it was not taken out.
 */
public record PayList(List<Entry> entries) {

    public PayList {
        entries = List.copyOf(entries);
    }

    /** Whether a row counts, and why not. */
    public enum State {
        OWN,
        SHIPPED,
        /** A shipped one that one’s own stands against. */
        OVERRULED,
        /** A shipped one that was taken out. */
        TAKEN_OUT;

        public boolean counts() {
            return this == OWN || this == SHIPPED;
        }
    }

    /**
     * One row.
     *
     * @param importId the batch that brought it; empty for a shipped one
     * @param rowNo its row in the file; 0 where it came from none
     */
    public record Entry(PayRow row, State state, String importId, long rowNo) {}

    /** The name of one’s own row that was made from a shipped one. */
    public static String ownOf(String shippedId) {
        return "own:" + shippedId;
    }

    /**
     * Put both together.
     *
     * @param gone the names of shipped rows that were taken out
     */
    public static PayList of(List<PayRow> shipped, List<Entry> own, Set<String> gone) {
        Set<String> ids = new HashSet<>();
        Set<String> subjects = new HashSet<>();
        own.forEach(entry -> {
            ids.add(entry.row().id());
            subjects.add(entry.row().subject());
        });
        List<Entry> entries = new ArrayList<>(own);
        for (PayRow row : shipped) {
            State state = gone.contains(row.id())
                    ? State.TAKEN_OUT
                    : ids.contains(ownOf(row.id())) || subjects.contains(row.subject())
                            ? State.OVERRULED
                            : State.SHIPPED;
            entries.add(new Entry(row, state, "", 0));
        }
        return new PayList(entries);
    }

    /** The rows that count. */
    public List<PayRow> counting() {
        return entries.stream()
                .filter(entry -> entry.state().counts())
                .map(Entry::row)
                .toList();
    }
}
