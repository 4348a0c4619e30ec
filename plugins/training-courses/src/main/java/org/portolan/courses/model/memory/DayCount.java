package org.portolan.courses.model.memory;

/** How days between two answers are counted. Moments are milliseconds since 1970 UTC. */
public interface DayCount {

    /** Full days of 24 hours, as py-fsrs counts them. */
    DayCount FULL_DAYS = new DayCount() {
        @Override
        public int between(long earlier, long later) {
            return (int) Math.max(0, Math.floorDiv(later - earlier, DAY));
        }

        @Override
        public long due(long answered, int days) {
            return answered + days * DAY;
        }
    };

    long DAY = 86_400_000L;

    /** How many days lie between two moments; never below 0. */
    int between(long earlier, long later);

    /** From when on a card is due that is wanted some days after an answer. */
    long due(long answered, int days);
}
