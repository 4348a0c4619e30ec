package org.portolan.courses.model.course;

import java.io.Serial;

/** A piece of a lesson that cannot be understood. Caught where the file and the line are known. */
public final class Unclear extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String what;

    /**
     * @param reason the word for it: the key of its sentence ends with it
     * @param what the piece itself
     */
    public Unclear(String reason, String what) {
        super(reason + ": " + what);
        this.reason = reason;
        this.what = what;
    }

    public String reason() {
        return reason;
    }

    public String what() {
        return what;
    }
}
