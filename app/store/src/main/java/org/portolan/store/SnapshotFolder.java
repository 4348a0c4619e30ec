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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.store.Snapshots.Snapshot;
import org.portolan.store.sqlite.DatabaseCheck;

/**
 * The files in {@code backups/}: {@code 20261122T014512345Z-before-logistics-2.db}. Those whose reason begins with
 * {@code before-} were made by the host, which keeps the newest ten; what a person made stays.
 */
final class SnapshotFolder {

    private static final int AUTOMATIC_KEPT = 10;
    private static final String AUTOMATIC = "before-";
    private static final String UNFINISHED = ".part";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    private static final Pattern NAME = Pattern.compile("(\\d{8}T\\d{9}Z)-([a-z0-9-]+)\\.db");

    private final Folder folder;
    private final Clock clock;

    SnapshotFolder(Folder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    static String stamp(Instant at) {
        return STAMP.format(at);
    }

    /** True where there is a snapshot of whatever quality: the folder was in use before. */
    boolean isUsed() throws IOException {
        return !files().isEmpty();
    }

    /** Remove what a killed process left unfinished. */
    void sweep() throws IOException {
        for (Path file : all()) {
            if (name(file).endsWith(UNFINISHED)) {
                Files.delete(file);
            }
        }
    }

    /** Newest first, each checked. */
    List<Snapshot> list() throws IOException {
        List<Snapshot> snapshots = new ArrayList<>();
        for (Path file : files()) {
            snapshots.add(snapshot(file, DatabaseCheck.snapshot(file).isEmpty()));
        }
        return List.copyOf(snapshots);
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
            Path part = file.resolveSibling(file.getFileName() + UNFINISHED);
            Files.deleteIfExists(part);
            writer.outside("VACUUM INTO '" + part.toString().replace("'", "''") + "'");
            Optional<String> wrong = DatabaseCheck.snapshot(part);
            if (wrong.isPresent()) {
                Files.delete(part);
                throw new Refusal(Text.of("store.snapshot.failed", folder.toString(), wrong.get()));
            }
            sync(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            letGo();
            return snapshot(file, true);
        } catch (IOException | SQLException failed) {
            throw new Refusal(
                    Text.of("store.snapshot.failed", folder.toString(), String.valueOf(failed.getMessage())), failed);
        }
    }

    /** Have the disk confirm that it holds the file. */
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private List<Path> files() throws IOException {
        return all().stream()
                .filter(file -> NAME.matcher(name(file)).matches())
                .sorted(Comparator.comparing(SnapshotFolder::name).reversed())
                .toList();
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(folder.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.backups())) {
            return files.toList();
        }
    }

    private void letGo() throws IOException {
        List<Path> old = files().stream()
                .filter(file -> parts(file).group(2).startsWith(AUTOMATIC))
                .skip(AUTOMATIC_KEPT)
                .toList();
        for (Path file : old) {
            Files.delete(file);
        }
    }

    /** A name after all others, whatever the clock says: the newest is what a person is offered. */
    private Path free(String reason) throws IOException {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (Path newest : files().stream().limit(1).toList()) {
            Instant last = at(newest);
            at = at.isAfter(last) ? at : last.plusMillis(1);
        }
        return folder.backups().resolve(stamp(at) + "-" + reason + ".db");
    }

    private static Instant at(Path file) {
        return STAMP.parse(parts(file).group(1), Instant::from);
    }

    private static Snapshot snapshot(Path file, boolean good) throws IOException {
        return new Snapshot(file, at(file), parts(file).group(2), Files.size(file), good);
    }

    private static Matcher parts(Path file) {
        Matcher parts = NAME.matcher(name(file));
        if (!parts.matches()) {
            throw new IllegalArgumentException(file + " is not a snapshot of this workspace");
        }
        return parts;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
