package org.portolan.courses.model.question;

import java.math.BigDecimal;
import java.util.List;
import org.portolan.api.report.Finding;

/** A piece of a document that asks questions. */
public sealed interface QuizPiece {

    /** The line of the file on which it begins, from 1. */
    int line();

    /** Text that asks nothing; blank lines stand in it. */
    record Words(int line, String text, List<Finding> findings) implements QuizPiece {

        public Words {
            findings = List.copyOf(findings);
        }
    }

    /** Something to answer. */
    record Quiz(int line, Task task, BigDecimal points, List<Prose> hints, Prose solution, List<Finding> findings)
            implements QuizPiece {

        public Quiz {
            hints = List.copyOf(hints);
            findings = List.copyOf(findings);
        }
    }

    /** Something to answer that cannot be judged here. */
    record Untaken(int line, String raw, Reason reason) implements QuizPiece {}

    /** Why something cannot be judged. */
    enum Reason {
        /** A script of the document judges it. */
        SCRIPT,
        /** It asks for an opinion; nothing is right. */
        SURVEY;

        public String key() {
            return this == SCRIPT ? "script" : "survey";
        }
    }
}
