package org.portolan.intake;

import java.io.Closeable;
import java.io.IOException;

/** The rows of one sheet on their way past, from the first row of the file on, blank ones too. */
interface Records extends Closeable {

    /** Go to the next row: false where there is none. */
    boolean next() throws IOException;

    /** The row gone to; filled anew by the next. */
    Cells cells();

    /** How far it is, in the unit of {@link #total}. */
    long done();

    /** What there is in all; 0 where nobody knows. */
    long total();
}
