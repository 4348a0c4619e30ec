package org.portolan.kernel.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Grid;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.intake.Tables;
import org.portolan.api.store.Batch;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Text;
import org.portolan.intake.Grids;
import org.portolan.intake.TableFiles;
import org.portolan.kernel.task.EventThread;

/** Reads tables for commands: what an import would read, kept nowhere. */
public final class FileTables implements Tables {

    private final Progress progress;

    /** @param progress of the task that reads */
    public FileTables(Progress progress) {
        this.progress = progress;
    }

    @Override
    public Sample sample(Path file) throws Refusal {
        check(file);
        try {
            return TableFiles.sample(file);
        } catch (IOException broken) {
            throw unreadable(file, broken);
        }
    }

    @Override
    public <R> Reading<R> read(Path file, Header header, Function<Row, Optional<R>> row) throws Refusal {
        check(file);
        ReadRows<R> rows = new ReadRows<>(Recogniser.name(file), progress);
        try {
            TableFiles.read(new Plain(file), new Asked<>(header, row), () -> (at, value) -> rows.add(value), rows);
        } catch (IOException broken) {
            throw unreadable(file, broken);
        } catch (Refusal refused) {
            throw inTheWordsOfReading(refused);
        }
        return rows.reading();
    }

    @Override
    public List<Grid> grids(Path file) throws Refusal {
        check(file);
        try {
            return Grids.of(file, progress);
        } catch (IOException broken) {
            throw unreadable(file, broken);
        }
    }

    private static void check(Path file) throws Refusal {
        EventThread.refuse("Reading " + file);
        if (Files.isDirectory(file)) {
            throw new Refusal(Text.of("kernel.table.folder", Recogniser.name(file)));
        }
        if (!Files.exists(file)) {
            throw new Refusal(Text.of(
                    "kernel.table.missing",
                    Recogniser.name(file),
                    file.toAbsolutePath().toString()));
        }
    }

    private static Refusal unreadable(Path file, IOException broken) {
        return new Refusal(
                Text.of("kernel.table.unreadable", Recogniser.name(file), Recogniser.reason(broken)), broken);
    }

    /** The reader speaks of imports, and offers another format where there is none to choose. */
    private static Refusal inTheWordsOfReading(Refusal refused) {
        return switch (refused.text().key()) {
            case "intake.header.none", "intake.header.missing" ->
                new Refusal(
                        Text.of(
                                refused.text().key().replace("intake.", "kernel.table."),
                                refused.text().arguments().toArray()),
                        refused);
            default -> refused;
        };
    }

    /** A file about which nobody was asked anything. */
    private record Plain(Path file) implements Source {
        @Override
        public Map<String, String> answers() {
            return Map.of();
        }
    }

    /** What a command asks of a table, as the reader takes it. */
    private record Asked<R>(Header header, Function<Row, Optional<R>> meaning) implements TableFormat<R> {

        @Override
        public String id() {
            return "host.table";
        }

        @Override
        public Optional<R> row(Row row) {
            return meaning.apply(row);
        }

        @Override
        public Writer<R> writer(Batch batch, Source source) {
            throw new IllegalStateException("a table that a command reads is not stored");
        }
    }
}
