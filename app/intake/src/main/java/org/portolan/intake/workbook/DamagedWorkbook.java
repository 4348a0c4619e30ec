package org.portolan.intake.workbook;

import java.io.IOException;
import java.io.Serial;

/** Thrown where a workbook's insides are not what they should be: cut off, overwritten, or of an unknown make. */
public final class DamagedWorkbook extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private DamagedWorkbook(Throwable cause) {
        super("the workbook is damaged: " + cause, cause);
    }

    /** Do something with a workbook; whatever its reader trips over is damage. */
    static <T> T unless(Reading<T> reading) throws DamagedWorkbook {
        try {
            return reading.read();
        } catch (IOException | RuntimeException damage) {
            throw damage instanceof DamagedWorkbook known ? known : new DamagedWorkbook(damage);
        }
    }

    /** A step of reading a workbook. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException;
    }
}
