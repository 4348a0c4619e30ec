package org.portolan.launcher;

/** How a run of the command line ends; scripts rely on the numbers. */
enum ExitCode {
    DONE(0),
    /** It was done, but rows were rejected or something needs a person's eye. */
    ATTENTION(1),
    WRONG_USAGE(2),
    /** It could not be done: one sentence on stderr says why. */
    REFUSED(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static ExitCode attentionIf(boolean needed) {
        return needed ? ATTENTION : DONE;
    }
}
