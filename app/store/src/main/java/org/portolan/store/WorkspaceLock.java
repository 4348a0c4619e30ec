package org.portolan.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;

/**
 * One process at a time, by a lock of the operating system, which goes with the process however it ends. The file says
 * who holds it, for the sentence that the second one reads, and how the last one ended.
 */
final class WorkspaceLock implements AutoCloseable {

    /** Far behind the text, so that another process may read it while this byte is locked. */
    private static final long LOCKED_BYTE = 1L << 40;

    private static final int LONGEST = 4096;

    /**
     * The folders that this process holds. POSIX drops a process's locks on a file when any of its handles is closed, so
     * a second opening must be refused before it touches the file.
     */
    private static final Map<Path, Holder> HELD = new ConcurrentHashMap<>();

    private final Path folder;
    private final RandomAccessFile file;
    private final FileLock lock;
    private final Holder holder;
    private final Properties before;

    private WorkspaceLock(Path folder, RandomAccessFile file, FileLock lock, Holder holder, Properties before) {
        this.folder = folder;
        this.file = file;
        this.lock = lock;
        this.holder = holder;
        this.before = before;
    }

    /** Take the lock of a folder, which must be there. */
    static WorkspaceLock take(Folder folder, Clock clock) throws Refusal, IOException {
        Path real = folder.path().toRealPath();
        Holder holder = new Holder(String.valueOf(ProcessHandle.current().pid()), clock.instant());
        Holder other = HELD.putIfAbsent(real, holder);
        if (other != null) {
            throw other.refusal(folder);
        }
        boolean taken = false;
        try {
            WorkspaceLock lock = take(folder, real, holder);
            taken = true;
            return lock;
        } finally {
            if (!taken) {
                HELD.remove(real, holder);
            }
        }
    }

    private static WorkspaceLock take(Folder folder, Path real, Holder holder) throws Refusal, IOException {
        RandomAccessFile file = new RandomAccessFile(folder.lock().toFile(), "rw");
        boolean taken = false;
        try {
            FileLock lock = file.getChannel().tryLock(LOCKED_BYTE, 1, false);
            Properties before = read(file);
            if (lock == null) {
                throw new Holder(before.getProperty("pid", "?"), since(before, folder)).refusal(folder);
            }
            taken = true;
            return new WorkspaceLock(real, file, lock, holder, before);
        } catch (OverlappingFileLockException same) {
            throw holder.refusal(folder);
        } finally {
            if (!taken) {
                file.close();
            }
        }
    }

    /** What the last holder said at its end: the size and time of the database it closed; empty after a crash. */
    String closedAs() {
        return before.getProperty("closed", "");
    }

    /** True where a database was made here before, so that a missing one is a loss. */
    boolean used() {
        return Boolean.parseBoolean(before.getProperty("used", "false"));
    }

    /** Say that it is open from now on. */
    void opened(boolean used) throws IOException {
        write("used=" + used + "\n");
    }

    /** Say that the database was closed in order. */
    void closed(String as) throws IOException {
        write("used=true\nclosed=" + as + "\n");
    }

    @Override
    public void close() throws IOException {
        try (file) {
            lock.release();
        } finally {
            HELD.remove(folder, holder);
        }
    }

    private void write(String state) throws IOException {
        byte[] text = ("pid=" + holder.pid + "\nsince=" + holder.since + "\n" + state).getBytes(StandardCharsets.UTF_8);
        file.setLength(0);
        file.seek(0);
        file.write(text);
    }

    private static Properties read(RandomAccessFile file) throws IOException {
        byte[] text = new byte[(int) Math.min(file.length(), LONGEST)];
        file.readFully(text);
        Properties state = new Properties();
        state.load(new StringReader(new String(text, StandardCharsets.UTF_8)));
        return state;
    }

    private static Instant since(Properties before, Folder folder) throws IOException {
        try {
            return Instant.parse(before.getProperty("since", ""));
        } catch (DateTimeParseException beingWritten) {
            return Files.getLastModifiedTime(folder.lock()).toInstant();
        }
    }

    /** Who holds a folder. */
    private record Holder(String pid, Instant since) {

        private static final DateTimeFormatter OPENED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

        Refusal refusal(Folder folder) {
            String clock = OPENED.format(since.atZone(ZoneId.systemDefault()));
            return new Refusal(Text.of("store.workspace.held", folder.toString(), pid, clock));
        }
    }
}
