package org.portolan.research.model.project;

import java.time.Instant;

/** What was decided and why. */
public record Decision(Verdict verdict, String reason, Instant at) {

    /** What to do. */
    public enum Verdict {
        GO,
        TEST,
        WAIT,
        STOP
    }
}
