package org.portolan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.text.Text;
import org.portolan.intake.table.Table;
import org.portolan.intake.text.TextFile;
import org.portolan.intake.workbook.DamagedWorkbook;
import org.portolan.intake.workbook.Workbook;

/** Reads files that hold tables. */
public final class TableFiles {

    private static final int FIRST_BYTES = 64 * 1024;
    private static final int FIRST_ROWS = 60;
    /** A sample looks this far for bytes that tell the encoding; a reading looks at the whole file. */
    private static final long SAMPLE_BYTES = 4L << 20;

    private TableFiles() {}

    /**
     * Read the beginning of a file, for recognition. A file that is no table has no grids, and says why.
     *
     * @throws IOException where the file cannot be opened
     */
    public static Sample sample(Path file) throws IOException {
        byte[] first = firstBytes(file);
        String name = String.valueOf(file.getFileName());
        FileKind kind = FileKind.of(file, first);
        ZipContent content = kind == FileKind.ARCHIVE ? ZipContent.of(file) : ZipContent.NONE;
        if (kind != FileKind.TEXT && kind != FileKind.WORKBOOK) {
            return new TableSample(name, first, List.of(), Optional.of(Text.of(kind.obstacle(), name)), content);
        }
        List<Sample.Grid> grids = new ArrayList<>();
        try (Table table = open(file, kind, SAMPLE_BYTES)) {
            for (Table.Sheet sheet : table.sheets()) {
                grids.add(new Sample.Grid(sheet.name(), table.head(sheet, FIRST_ROWS)));
            }
        } catch (DamagedWorkbook damaged) {
            Text obstacle = Text.of(FileKind.DAMAGED.obstacle(), name);
            return new TableSample(name, first, List.of(), Optional.of(obstacle), content);
        }
        return new TableSample(name, first, grids, Optional.empty(), content);
    }

    /**
     * Read a whole file with a format; memory does not grow with the file.
     *
     * @throws Refusal where the file is no table, or has no header of this format
     */
    public static <R> void read(Source source, TableFormat<R> format, Intake intake) throws IOException, Refusal {
        read(source, format, () -> format.writer(intake.batch(), source), intake);
    }

    /**
     * Read a whole file with a format, to another place than a batch.
     *
     * @param writer asked for once, when it is known that the file is a table
     */
    public static <R> void read(
            Source source, TableFormat<R> format, Supplier<TableFormat.Writer<R>> writer, Intake intake)
            throws IOException, Refusal {
        try (Table table = open(source.file())) {
            new TableReading<>(table, source.fileName(), format, writer.get(), intake).run();
        } catch (DamagedWorkbook damaged) {
            throw new Refusal(Text.of(FileKind.DAMAGED.obstacle(), source.fileName()), damaged);
        }
    }

    /**
     * Open all of a file.
     *
     * @throws Refusal where the file is no table
     */
    static Table open(Path file) throws IOException, Refusal {
        FileKind kind = FileKind.of(file, firstBytes(file));
        if (kind != FileKind.TEXT && kind != FileKind.WORKBOOK) {
            throw new Refusal(Text.of(kind.obstacle(), String.valueOf(file.getFileName())));
        }
        return open(file, kind, Long.MAX_VALUE);
    }

    private static Table open(Path file, FileKind kind, long limit) throws IOException {
        return kind == FileKind.WORKBOOK ? Workbook.open(file) : TextFile.of(file, limit);
    }

    private static byte[] firstBytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FIRST_BYTES);
        }
    }
}
