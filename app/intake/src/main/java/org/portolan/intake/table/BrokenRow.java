package org.portolan.intake.table;

import java.io.Serial;

/** Thrown where a row begins and does not end as rows do; nothing can be read after it. Its cells hold what was read. */
public final class BrokenRow extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** Why it does not end. */
    public enum Kind {
        /** A quote is opened and the file ends before it is closed. */
        QUOTE,
        /** It is longer than any row can be. */
        ENDLESS
    }

    public BrokenRow(Kind kind, Throwable cause) {
        super(cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
