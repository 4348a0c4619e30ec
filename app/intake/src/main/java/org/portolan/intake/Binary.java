package org.portolan.intake;

/** Tells text, in whatever encoding, from what is none: pictures, databases, programs. */
final class Binary {

    /** Layout, the end mark of old systems, the escape of Japanese mail. */
    private static final String IN_TEXT = "\t\n\r\f\u001A\u001B";

    private Binary() {}

    /**
     * True where the bytes are no text. Zeros alone prove nothing: UTF-16 is full of them, and exports that broke off end
     * with them.
     */
    static boolean is(byte[] first) {
        int control = 0;
        for (byte b : first) {
            control += b > 0 && b < ' ' && IN_TEXT.indexOf(b) < 0 ? 1 : 0;
        }
        return control * 100L > first.length && control > 2;
    }
}
