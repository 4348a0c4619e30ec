package org.portolan.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Grid;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.report.Finding;
import org.portolan.api.store.Batch;
import org.portolan.api.task.Progress;

/** An intake that keeps everything it is given, for tests to look at. */
final class Desk implements Intake {

    record Rejected(String raw, Finding reason) {}

    final List<Rejected> rejected = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    long stored;

    private final Source source;

    private final Progress progress;

    private Desk(Path file, Progress progress) {
        this.progress = progress;
        this.source = new Source() {
            @Override
            public Path file() {
                return file;
            }

            @Override
            public Map<String, String> answers() {
                return Map.of();
            }
        };
    }

    static Desk read(Path file, TableFormat<?> format) throws IOException, Refusal {
        return read(file, format, Progress.SILENT);
    }

    static Desk read(Path file, TableFormat<?> format, Progress progress) throws IOException, Refusal {
        Desk desk = new Desk(file, progress);
        format.read(desk.source, desk);
        return desk;
    }

    /** The findings, a line for each: severity, place, key. */
    List<String> said() {
        return findings.stream()
                .map(f -> f.severity() + " " + f.place() + " " + f.message().key())
                .toList();
    }

    /** The rejected rows, a line for each: the row, the place, the reason's key. */
    List<String> rejections() {
        return rejected.stream()
                .map(r -> r.raw() + " | " + r.reason().place() + " | "
                        + r.reason().message().key())
                .toList();
    }

    @Override
    public Batch batch() {
        return new Batch() {
            @Override
            public String id() {
                return "test";
            }

            @Override
            public org.jdbi.v3.core.Handle handle() {
                throw new IllegalStateException("formats of these tests keep their rows themselves");
            }

            @Override
            public Rows rows(String table, String... columns) {
                throw new IllegalStateException("formats of these tests keep their rows themselves");
            }
        };
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public void stored() {
        stored++;
    }

    @Override
    public void rejected(String raw, Finding reason) {
        rejected.add(new Rejected(raw, reason));
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    @Override
    public <R> void table(TableFormat<R> format) throws IOException, Refusal {
        TableFiles.read(source, format, this);
    }

    @Override
    public List<Grid> grids() throws IOException, Refusal {
        return Grids.of(source.file(), progress);
    }
}
