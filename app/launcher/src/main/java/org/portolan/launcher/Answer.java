package org.portolan.launcher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.render.OutputFormat;

/** Where the answer goes: stdout, or a file that appears when it is whole. */
record Answer(Optional<Path> file) {

    private static final Set<OutputFormat> SHOWN_IN_A_TERMINAL =
            EnumSet.complementOf(EnumSet.of(OutputFormat.XLSX, OutputFormat.PDF));

    /** What writes the answer. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** The place that was asked for; a workbook or a PDF is no text and needs a file. */
    static Answer of(Globals globals) throws WrongUsage {
        check(globals);
        return new Answer(globals.out().map(Path::toAbsolutePath));
    }

    /** Refuse before the work what would be refused after it. */
    static void check(Globals globals) throws WrongUsage {
        if (!SHOWN_IN_A_TERMINAL.contains(globals.format()) && globals.out().isEmpty()) {
            throw WrongUsage.of("launcher.usage.file");
        }
    }

    void write(Writing writing, Session session) throws IOException, Refusal {
        if (file.isEmpty()) {
            OutputStream out = session.console().out();
            writing.to(out);
            out.flush();
            return;
        }
        try {
            writeWhole(file.get(), writing);
        } catch (IOException failed) {
            throw new Refusal(Text.of("launcher.out.failed", file.get().toString(), Reasons.of(failed)), failed);
        }
        session.tell(Text.of("launcher.out.written", file.get().toString()));
    }

    /** Write beside the file, then put it in place, so that nobody reads half of it. */
    private static void writeWhole(Path file, Writing writing) throws IOException {
        Path folder = file.getParent();
        Path draft = Files.createTempFile(folder, ".portolan-", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                writing.to(out);
            }
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException acrossDisks) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
