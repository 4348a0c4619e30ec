package org.portolan.courses.model.memory;

import java.util.Arrays;

/** A learner's answers, card by card, as the optimiser reads them: ratings and the days between. */
public final class ReviewLog {

    private final int[] starts;
    private final byte[] ratings;
    private final int[] days;
    private final long[] at;

    private ReviewLog(int[] starts, byte[] ratings, int[] days, long[] at) {
        this.starts = starts;
        this.ratings = ratings;
        this.days = days;
        this.at = at;
    }

    public int cards() {
        return starts.length - 1;
    }

    public int reviews() {
        return ratings.length;
    }

    /** How many answers say something about memory over days: not the first of a card, and not on the day of the one before. */
    public int telling() {
        int count = 0;
        for (int i = 0; i < days.length; i++) {
            count += days[i] > 0 ? 1 : 0;
        }
        return count;
    }

    int start(int card) {
        return starts[card];
    }

    int end(int card) {
        return starts[card + 1];
    }

    int rating(int review) {
        return ratings[review];
    }

    int days(int review) {
        return days[review];
    }

    /** The moment after which a share of all telling answers was given. */
    long split(double share) {
        long[] telling = new long[telling()];
        int next = 0;
        for (int i = 0; i < days.length; i++) {
            if (days[i] > 0) {
                telling[next++] = at[i];
            }
        }
        Arrays.sort(telling);
        return telling[(int) Math.min(telling.length - 1, Math.round(telling.length * share))];
    }

    boolean isBefore(int review, long moment) {
        return at[review] < moment;
    }

    /** Takes answers in: all of one card in the order of time, then those of the next. */
    public static final class Builder {

        private final DayCount count;
        private int[] starts = new int[1024];
        private byte[] ratings = new byte[8192];
        private int[] days = new int[8192];
        private long[] at = new long[8192];
        private int cards;
        private int reviews;

        public Builder(DayCount count) {
            this.count = count;
        }

        /** Begin a card. */
        public void card() {
            if (cards + 1 >= starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[cards++] = reviews;
        }

        /** Add an answer to the card that was begun last. */
        public void add(Rating rating, long moment) {
            if (reviews == ratings.length) {
                ratings = Arrays.copyOf(ratings, reviews * 2);
                days = Arrays.copyOf(days, reviews * 2);
                at = Arrays.copyOf(at, reviews * 2);
            }
            boolean first = reviews == starts[cards - 1];
            ratings[reviews] = (byte) rating.number();
            days[reviews] = first ? 0 : count.between(at[reviews - 1], moment);
            at[reviews] = moment;
            reviews++;
        }

        public ReviewLog build() {
            int[] ends = Arrays.copyOf(starts, cards + 1);
            ends[cards] = reviews;
            return new ReviewLog(
                    ends, Arrays.copyOf(ratings, reviews), Arrays.copyOf(days, reviews), Arrays.copyOf(at, reviews));
        }
    }
}
