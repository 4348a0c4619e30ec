package org.portolan.intake.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a text file's bytes are read.
 *
 * @param bom how many bytes of a byte-order mark stand before the text
 * @param sure false where it was chosen because its text looks the most likely
 * @param nulls true where there are NUL bytes in the text
 * @param suspect true where some bytes may not be readable, so that each row must be looked at
 */
record Encoding(Charset charset, int bom, boolean sure, boolean nulls, boolean suspect) {

    static Encoding marked(Charset charset, int bom) {
        return new Encoding(charset, bom, true, false, !charset.equals(StandardCharsets.UTF_8));
    }

    boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /** The name by which people know it. */
    String label() {
        return switch (charset.name()) {
            case "GB18030" -> "GBK (GB18030)";
            case "windows-31j" -> "Shift-JIS";
            case "x-windows-949" -> "EUC-KR";
            case "windows-1252" -> "Windows-1252";
            default -> charset.name();
        };
    }
}
