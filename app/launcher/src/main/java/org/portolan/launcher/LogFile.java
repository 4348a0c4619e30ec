package org.portolan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The log of a workspace: {@code logs/portolan.log} in its folder, opened when there is something to write, so that a run
 * without trouble leaves nothing behind. The console belongs to the person and gets none of it.
 */
final class LogFile extends Handler {

    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    private final Path folder;
    private Optional<FileHandler> file = Optional.empty();
    private boolean failed;

    private LogFile(Path folder) {
        this.folder = folder;
    }

    /** Send what every logger says to the log of this workspace, and nowhere else. */
    static void in(Path workspace) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        root.addHandler(new LogFile(folder(workspace)));
    }

    static Path folder(Path workspace) {
        return workspace.resolve("logs");
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (file.isEmpty() && !failed) {
            open();
        }
        file.ifPresent(handler -> handler.publish(entry));
    }

    private void open() {
        try {
            Files.createDirectories(folder);
            // Two processes may log at once: %u gives each a file of its own.
            String pattern = folder.toString().replace("%", "%%") + "/portolan-%u-%g.log";
            FileHandler handler = new FileHandler(pattern, BYTES, FILES, true);
            handler.setEncoding("UTF-8");
            handler.setFormatter(new SimpleFormatter());
            file = Optional.of(handler);
        } catch (IOException unwritable) {
            failed = true;
            reportError("The log in " + folder + " could not be opened", unwritable, ErrorManager.OPEN_FAILURE);
        }
    }

    @Override
    public synchronized void flush() {
        file.ifPresent(Handler::flush);
    }

    @Override
    public synchronized void close() {
        file.ifPresent(Handler::close);
        file = Optional.empty();
    }
}
