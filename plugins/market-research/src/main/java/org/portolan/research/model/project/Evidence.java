package org.portolan.research.model.project;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that speaks for or against a hypothesis.
 *
 * @param hypothesis empty where it speaks to the question itself
 * @param words what it says
 * @param link an address; empty for none
 * @param rest the import it rests on
 * @param file a file's name, and its SHA-256 on the day it was pinned; both empty for none
 */
public record Evidence(
        String hypothesis,
        Stance stance,
        Kind kind,
        String words,
        String link,
        Optional<Rest> rest,
        String file,
        String sha256,
        Instant at) {

    /** Which way it speaks. */
    public enum Stance {
        FOR,
        AGAINST,
        OPEN
    }

    /** What it is. */
    public enum Kind {
        NOTE,
        IMPORT,
        REVIEW,
        SCREENSHOT,
        INTERVIEW,
        LINK
    }

    /**
     * An import.
     *
     * @param undone true where it has been taken back since
     */
    public record Rest(String batch, String file, String fingerprint, boolean undone) {}
}
