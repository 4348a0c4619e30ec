package org.portolan.courses.intake.anki;

/** What the name of a file says. */
final class FileNames {

    private FileNames() {}

    /** Without its ending. */
    static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot <= 0 ? file : file.substring(0, dot);
    }
}
