package org.portolan.intake.table;

import java.io.Closeable;
import java.io.IOException;

/** The rows of one sheet on their way past, from the first row of the file on, blank ones too. Used by one thread. */
public interface Records extends Closeable {

    /**
     * Read the next row.
     *
     * @param into is filled with it
     * @return false where there is none
     * @throws BrokenRow where the file ends, or cannot be read on, within a row: it is the last
     */
    boolean next(Cells into) throws IOException, BrokenRow;

    /** How far it is, in the unit of {@link #total}. */
    long done();

    /** What there is in all; 0 where nobody knows. */
    long total();
}
