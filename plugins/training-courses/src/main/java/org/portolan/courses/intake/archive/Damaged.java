package org.portolan.courses.intake.archive;

import java.io.Serial;

/** Thrown where bytes are not what their format says; whoever knows the file says so in a sentence. */
public final class Damaged extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    public Damaged(String what) {
        super(what);
    }

    public Damaged(String what, Throwable cause) {
        super(what, cause);
    }
}
