package org.portolan.courses.model.question;

/**
 * One thing that was wrong with an answer.
 *
 * @param given what the learner gave; empty where it was nothing
 * @param right what would have been right; empty where that is not one thing
 */
public record Miss(Kind kind, Prose given, Prose right) {

    /** What kind of thing it was. */
    public enum Kind {
        /** An option that is wrong was chosen. */
        CHOSEN,
        /** An option that is right was left out. */
        LEFT_OUT,
        /** The text is none that is taken. */
        NOT_TAKEN,
        /** The text is no number. */
        NO_NUMBER,
        /** The number is less than any that is taken. */
        TOO_LOW,
        /** The number is more than any that is taken, or lies between two ranges. */
        TOO_HIGH,
        /** Something stands in another's place. */
        OUT_OF_PLACE,
        /** Two were put together that do not belong together. */
        WRONG_PAIR,
        /** It is taken, but worth less than the whole. */
        IN_PART,
        /** Nothing was answered. */
        NOTHING
    }
}
