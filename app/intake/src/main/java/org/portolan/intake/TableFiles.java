package org.portolan.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;

/** Reads files that hold tables. */
public final class TableFiles {

    private TableFiles() {}

    /** Read the beginning of a file, for recognition. A file that is no table has no grids. */
    public static Sample sample(Path file) throws IOException, Refusal {
        throw new UnsupportedOperationException();
    }

    /** Read a whole file with a format; memory does not grow with the file. */
    public static <R> void read(Source source, TableFormat<R> format, Intake intake) throws IOException, Refusal {
        throw new UnsupportedOperationException();
    }
}
