package org.portolan.intake.value;

/** Counts for which of two ways of writing the cells of a column speak. */
final class Votes {

    /** One cell in ten that says otherwise is a slip of the pen; more are a second way of writing. */
    private static final int CLEAR = 10;

    private long first;
    private long second;

    void first() {
        first++;
    }

    void second() {
        second++;
    }

    void add(Votes others) {
        first += others.first;
        second += others.second;
    }

    boolean areNone() {
        return first == 0 && second == 0;
    }

    boolean areForFirst() {
        return first > 0 && first >= CLEAR * second;
    }

    boolean areForSecond() {
        return second > 0 && second >= CLEAR * first;
    }

    /** True where both ways were seen, and neither is rare. */
    boolean areMixed() {
        return !areNone() && !areForFirst() && !areForSecond();
    }
}
