package org.portolan.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.portolan.api.Settings;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;

/** Settings in a text file, {@code key=value} a line, replaced as a whole by renaming, on a thread of its own. */
final class SettingsFile implements Settings, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

    private static final int FAREWELL_SECONDS = 5;

    private final Path file;
    private final Map<String, String> values = new ConcurrentSkipListMap<>();
    private final AtomicBoolean unsaved = new AtomicBoolean();
    private final AtomicBoolean queued = new AtomicBoolean();
    private final ExecutorService saver = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "portolan-settings");
        thread.setDaemon(true);
        return thread;
    });

    private SettingsFile(Path file) {
        this.file = file;
    }

    static SettingsFile open(Path file) throws Refusal {
        SettingsFile settings = new SettingsFile(file);
        try {
            if (Files.exists(file)) {
                // Decoded by String, which replaces what is no UTF-8: one broken line is no reason to lose the others.
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .forEach(settings::take);
            }
        } catch (IOException failed) {
            throw new Refusal(Text.of("store.settings.unreadable", file.toString(), failed.toString()), failed);
        }
        return settings;
    }

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public void put(String key, String value) {
        if (!value.equals(values.put(key, value))) {
            saveSoon();
        }
    }

    @Override
    public void remove(String key) {
        if (values.remove(key) != null) {
            saveSoon();
        }
    }

    @Override
    public void close() throws IOException {
        saver.shutdown();
        boolean interrupted = Thread.interrupted();
        try {
            saver.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException again) {
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        if (unsaved.get()) {
            save();
        }
    }

    private void saveSoon() {
        unsaved.set(true);
        if (!queued.getAndSet(true)) {
            saver.execute(this::saveBehind);
        }
    }

    /** A failure here has nobody to tell: the next change and the close try again, and the close says so. */
    private void saveBehind() {
        queued.set(false);
        try {
            save();
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "settings were not written to " + file + "; they are tried again", failed);
        }
    }

    private synchronized void save() throws IOException {
        unsaved.set(false);
        StringBuilder lines = new StringBuilder();
        values.forEach((key, value) -> lines.append(escaped(key).replace("=", "\\="))
                .append('=')
                .append(escaped(value))
                .append('\n'));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        boolean saved = false;
        try {
            Files.writeString(fresh, lines);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            saved = true;
        } finally {
            if (!saved) {
                unsaved.set(true);
            }
        }
    }

    private void take(String line) {
        StringBuilder key = new StringBuilder();
        StringBuilder part = key;
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                c = line.charAt(++i);
                part.append(c == 'n' ? '\n' : c == 'r' ? '\r' : c);
            } else if (c == '=' && part == key) {
                part = value;
            } else {
                part.append(c);
            }
        }
        if (part == value) {
            values.put(key.toString(), value.toString());
        }
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
