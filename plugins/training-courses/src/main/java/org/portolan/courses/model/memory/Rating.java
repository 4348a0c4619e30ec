package org.portolan.courses.model.memory;

/** What a learner says of an answer. */
public enum Rating {
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    private static final Rating[] ALL = values();

    private final int number;

    Rating(int number) {
        this.number = number;
    }

    /** The rating of a number: 1 again, 2 hard, 3 good, 4 easy. */
    public static Rating of(int number) {
        if (number < 1 || number > ALL.length) {
            throw new IllegalArgumentException("rating " + number + " is none of 1 to 4");
        }
        return ALL[number - 1];
    }

    /** 1 again, 2 hard, 3 good, 4 easy. */
    public int number() {
        return number;
    }

    public boolean isRecalled() {
        return this != AGAIN;
    }
}
