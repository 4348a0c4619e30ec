package org.portolan.desktop;

import java.awt.Image;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.ToolTipManager;
import org.portolan.desktop.frame.FirstPicture;
import org.portolan.desktop.frame.Opening;
import org.portolan.desktop.frame.PortolanWindow;
import org.portolan.desktop.person.Choices;
import org.portolan.desktop.person.SystemLook;
import org.portolan.desktop.theme.Emblem;
import org.portolan.desktop.theme.Symbol;
import org.portolan.desktop.theme.Theme;
import org.portolan.desktop.words.Words;

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
        open(start, () -> {}, () -> {});
    }

    /**
     * Show the window, and say when it is there and when it is gone.
     *
     * @param painted called on the event thread after the first picture, before a workspace or a plugin is touched
     * @param closed called on the event thread when the person closed the window
     */
    public static void open(Start start, Runnable painted, Runnable closed) {
        // Both are read while the event thread begins, and the words while it is busy with colours and fonts.
        CompletableFuture<Choices> choices = CompletableFuture.supplyAsync(
                () -> Choices.in(Choices.folder()), reading -> new Thread(reading, "first-words").start());
        CompletableFuture<Words> words = choices.thenApply(last -> new Words(start.locale
                .or(() -> last.get("language").map(Locale::forLanguageTag))
                .orElseGet(Locale::getDefault)));
        CompletableFuture<String> opening = words.thenApply(FirstPicture::sentence);
        Theme.prepare();
        SwingUtilities.invokeLater(() -> show(start, choices, words, opening, painted, closed));
    }

    private static void show(
            Start start,
            CompletableFuture<Choices> reading,
            CompletableFuture<Words> speaking,
            CompletableFuture<String> opening,
            Runnable painted,
            Runnable closed) {
        Choices choices = reading.join();
        Theme theme = Theme.of(choices.get("theme").orElse(""));
        boolean wasDark = choices.get("system.dark").isPresent();
        theme.apply(wasDark, Float.parseFloat(choices.get("zoom").orElse("1")));
        Words words = speaking.join();
        JComponent.setDefaultLocale(words.locale());
        FirstPicture first = new FirstPicture(choices, opening.join());
        first.show(() -> {
            painted.run();
            // Swing's shared objects are made now, by the window: made later, they would keep the first plugin in
            // memory.
            ToolTipManager.sharedInstance();
            PortolanWindow window = new PortolanWindow(
                    first, choices, words, new Opening(start.pluginFolders, start.safe, start.clock));
            window.onClose(closed);
            window.begin(start.workspace);
            finish(theme, wasDark, choices, window);
        });
    }

    /** What the first picture did not need: icons, the window's among them, and whether the system turned dark or light. */
    private static void finish(Theme theme, boolean wasDark, Choices choices, PortolanWindow window) {
        Thread thread = new Thread(
                () -> {
                    Symbol.load();
                    List<Image> emblems = Emblem.images();
                    SwingUtilities.invokeLater(() -> window.window().setIconImages(emblems));
                    boolean dark = SystemLook.isDark();
                    choices.put("system.dark", dark ? "yes" : "");
                    if (theme == Theme.SYSTEM && dark != wasDark) {
                        SwingUtilities.invokeLater(() -> window.look(
                                theme, Float.parseFloat(choices.get("zoom").orElse("1"))));
                    }
                },
                "desktop-finish");
        thread.setDaemon(true);
        thread.start();
    }
}
