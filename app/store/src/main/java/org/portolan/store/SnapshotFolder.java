package org.portolan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.store.Snapshots.Snapshot;

/** The files in {@code backups/}: {@code 20261122T014512345Z-before-logistics-2.db}. */
final class SnapshotFolder {

    private static final int AUTOMATIC_KEPT = 10;
    private static final String AUTOMATIC = "before-";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    private static final Pattern NAME = Pattern.compile("(\\d{8}T\\d{9}Z)-([a-z0-9-]+)\\.db");

    private final Folder folder;
    private final Clock clock;

    SnapshotFolder(Folder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Newest first, each checked. */
    List<Snapshot> list() throws IOException {
        if (!Files.isDirectory(folder.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.backups())) {
            return files.sorted(Comparator.comparing((Path file) -> name(file)).reversed())
                    .flatMap(file -> snapshot(file).stream())
                    .toList();
        }
    }

    /** Copy what the writer sees into a new file, check it, and let old automatic ones go. */
    Snapshot take(Writer writer, String reason) throws Refusal {
        if (!reason.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException(
                    "a snapshot was not named " + reason + ": use lower-case letters, digits and hyphens");
        }
        try {
            Files.createDirectories(folder.backups());
            Path file = free(reason);
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.deleteIfExists(part);
            writer.outside("VACUUM INTO '" + part.toAbsolutePath().toString().replace("'", "''") + "'");
            Optional<String> wrong = DatabaseCheck.snapshot(part);
            if (wrong.isPresent()) {
                Files.delete(part);
                throw new Refusal(Text.of("store.snapshot.bad", folder.toString(), wrong.get()));
            }
            sync(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            Snapshot taken = snapshot(file).orElseThrow();
            letGo();
            return taken;
        } catch (IOException | SQLException failed) {
            throw new Refusal(Text.of("store.snapshot.failed", folder.toString(), failed.toString()), failed);
        }
    }

    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private void letGo() throws IOException {
        List<Snapshot> automatic = list().stream()
                .filter(snapshot -> snapshot.reason().startsWith(AUTOMATIC))
                .skip(AUTOMATIC_KEPT)
                .toList();
        for (Snapshot old : automatic) {
            Files.delete(old.file());
        }
    }

    private Path free(String reason) {
        Instant at = clock.instant();
        Path file = folder.backups().resolve(STAMP.format(at) + "-" + reason + ".db");
        while (Files.exists(file)) {
            at = at.plusMillis(1);
            file = folder.backups().resolve(STAMP.format(at) + "-" + reason + ".db");
        }
        return file;
    }

    private static Optional<Snapshot> snapshot(Path file) {
        Matcher parts = NAME.matcher(name(file));
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Snapshot(
                    file,
                    STAMP.parse(parts.group(1), Instant::from),
                    parts.group(2),
                    Files.size(file),
                    DatabaseCheck.snapshot(file).isEmpty()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
