package org.portolan.desktop.person;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a person chose last on this computer, whatever workspace is open: the workspace, the language, the theme, the
 * zoom, the window's place. Any thread may call it; a change is written in the background.
 */
public final class Choices {

    private final Path file;
    private final Properties values = new Properties();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "choices");
        thread.setDaemon(true);
        return thread;
    });

    private Choices(Path file) {
        this.file = file;
    }

    /** Read them from a folder; called before the window, off the event thread. */
    public static Choices in(Path folder) {
        Choices choices = new Choices(folder.resolve("choices.properties"));
        if (Files.isReadable(choices.file)) {
            try (Reader reader = new InputStreamReader(Files.newInputStream(choices.file), StandardCharsets.UTF_8)) {
                choices.values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                warn("the last choices in " + choices.file + " cannot be read; the window starts with its defaults", e);
            }
        }
        return choices;
    }

    /** The folder where programs of this system keep such things. */
    public static Path folder() {
        String named = System.getProperty("portolan.config", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        String home = System.getProperty("user.home", ".");
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            return Path.of(environment("APPDATA").orElse(home + "/AppData/Roaming"), "Portolan");
        }
        if (os.contains("mac")) {
            return Path.of(home, "Library", "Application Support", "Portolan");
        }
        return Path.of(environment("XDG_CONFIG_HOME").orElse(home + "/.config"), "portolan");
    }

    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key)).filter(value -> !value.isBlank());
    }

    public synchronized void put(String key, String value) {
        if (!value.equals(values.setProperty(key, value))) {
            Properties copy = new Properties();
            copy.putAll(values);
            writer.execute(() -> write(copy));
        }
    }

    private void write(Properties copy) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try (Writer out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                copy.store(out, null);
            }
            try {
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            warn("what was chosen cannot be remembered in " + file, e);
        }
    }

    /** Wait until all is written; called off the event thread. */
    public void flush() {
        try {
            writer.submit(() -> {}).get(2, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            warn("the last choices were not written to " + file, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The logger is looked for when there is something to say: looking takes as long as reading all choices. */
    private static void warn(String sentence, Exception why) {
        System.getLogger(Choices.class.getName()).log(System.Logger.Level.WARNING, sentence, why);
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
