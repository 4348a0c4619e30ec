package org.portolan.courses.intake.archive;

/**
 * How much of an archive is unpacked.
 *
 * @param entries how many files it may hold
 * @param bytes what all of it may unpack to
 * @param inMemory what one file may unpack to that is read into memory
 * @param ratio how many times its size a file may unpack to
 * @param harmless what a file may unpack to at any ratio
 */
public record Limits(int entries, long bytes, long inMemory, int ratio, long harmless) {

    /** What a large course with films needs, twice. */
    public static final Limits USUAL = new Limits(100_000, 2L << 30, 128L << 20, 200, 8L << 20);
}
