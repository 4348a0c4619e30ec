package org.portolan.courses.command.course;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;

/** Packs a course into one file, which any Portolan imports. */
public final class PackCommand implements Command<PackCommand.Input> {

    /** Zip counts from here; the same course makes the same file. */
    private static final long EPOCH = 315_532_800_000L;

    /**
     * What to pack, and where to.
     *
     * @param course its id, or a folder
     * @param to a file that is not there yet
     */
    public record Input(
            @Param(example = "first-week") String course,
            @Param(example = "first-week.zip") Path to) {}

    @Override
    public String id() {
        return "courses.pack";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        Library.Entry entry =
                Library.open(bench).named(Optional.of(input.course())).get(0);
        Path file = input.to().toAbsolutePath();
        if (Files.exists(file)) {
            throw new Refusal(Text.of("courses.pack.there", file.toString()));
        }
        try {
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile(file.getParent(), ".portolan-", ".part");
            try {
                write(entry, draft);
                Files.move(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failed) {
            throw new Refusal(
                    Text.of(
                            "courses.pack.failed",
                            entry.course().id(),
                            file.toString(),
                            String.valueOf(failed.getMessage())),
                    failed);
        }
        return Report.of(
                        Text.of("courses.pack.title"),
                        new Note(Text.of("courses.pack.done", file.toString())),
                        Figures.of(Figure.of(
                                "courses.figure.files",
                                Cell.of(entry.files().files().size()),
                                Text.EMPTY)))
                .with(entry.findings());
    }

    private static void write(Library.Entry entry, Path file) throws IOException, Refusal {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String path : entry.files().files().keySet()) {
                ZipEntry one = new ZipEntry(entry.course().id() + "/" + path);
                one.setTime(EPOCH);
                zip.putNextEntry(one);
                zip.write(entry.files().bytes(path));
                zip.closeEntry();
            }
        }
    }
}
