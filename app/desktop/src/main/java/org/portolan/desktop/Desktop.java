package org.portolan.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opens the window. */
public final class Desktop {

    private Desktop() {}

    /**
     * What the window was started with.
     *
     * @param workspace what the person asked for; empty to open the last one, or to ask on first start
     * @param locale what the person asked for; empty for the last choice, or the system's
     */
    public record Start(
            Optional<Path> workspace, List<Path> pluginFolders, boolean safe, Optional<Locale> locale, Clock clock) {}

    /** Show the window; returns at once. Called on the main thread. */
    public static void open(Start start) {
        throw new UnsupportedOperationException();
    }
}
