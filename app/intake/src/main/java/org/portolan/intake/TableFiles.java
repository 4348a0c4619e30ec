package org.portolan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;

/** Reads files that hold tables. */
public final class TableFiles {

    private static final int FIRST_BYTES = 64 * 1024;
    private static final int FIRST_ROWS = 60;

    private TableFiles() {}

    /** Read the beginning of a file, for recognition. A file that is no table has no grids. */
    public static Sample sample(Path file) throws IOException, Refusal {
        byte[] first = firstBytes(file);
        List<Sample.Grid> grids = new ArrayList<>();
        try (TableFile table = open(file, first)) {
            for (TableFile.Sheet sheet : table.sheets()) {
                grids.add(table.grid(sheet, FIRST_ROWS));
            }
        }
        return new TableSample(String.valueOf(file.getFileName()), first, grids);
    }

    /** Read a whole file with a format; memory does not grow with the file. */
    public static <R> void read(Source source, TableFormat<R> format, Intake intake) throws IOException, Refusal {
        try (TableFile table = open(source.file(), firstBytes(source.file()))) {
            new TableReading<>(table, source, format, intake).run();
        }
    }

    private static TableFile open(Path file, byte[] first) throws IOException {
        if (first.length > 3 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4) {
            return new Workbook(file);
        }
        boolean bom = first.length > 2 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF;
        return TextFile.of(file, new Encoding(StandardCharsets.UTF_8, bom ? 3 : 0));
    }

    private static byte[] firstBytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FIRST_BYTES);
        }
    }
}
