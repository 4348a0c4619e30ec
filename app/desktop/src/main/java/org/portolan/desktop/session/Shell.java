package org.portolan.desktop.session;

import java.awt.Window;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import org.portolan.api.report.Trace;
import org.portolan.desktop.dock.Screen;
import org.portolan.desktop.person.Choices;
import org.portolan.desktop.theme.Theme;
import org.portolan.desktop.words.Words;
import org.portolan.kernel.Host;

/** What a screen may ask of the window around it. Event thread. */
public interface Shell {

    Window window();

    Words words();

    Choices choices();

    /** Open a screen as a tab, or bring it to the front where it is open. */
    void open(Screen screen);

    /** Open the screen of this id: {@code imports}, {@code command:logistics.quote}, {@code view:logistics.quote-desk}. */
    void open(String screenId);

    /** Open a view and bring it a file. */
    void bring(String viewId, Path file);

    void close(Screen screen);

    /** Draw a ring around a screen, or around what leads to it. */
    void point(String screenId);

    /**
     * Let the screens work in a sandbox.
     *
     * @param guide stands at the right
     * @param over run when playing ends
     */
    void play(Host sandbox, JComponent guide, Runnable over);

    /** Let the screens work in the open workspace again. */
    void stopPlaying();

    /** Say what a value was made of, in the drawer at the right. */
    void show(Trace trace);

    /** Show the import that a value came from. */
    void showImport(String importId);

    /** Ask the person for files and open the import screen for each. */
    void chooseImport();

    void importFiles(List<Path> files);

    /** Tell all open screens that facts changed. */
    void factsChanged();

    /** Say something short at the foot. */
    void announce(String sentence);

    /** Speak another language from now on. */
    void language(Locale locale);

    void look(Theme theme, float zoom);

    /** Close this workspace and open another; empty sample means to bring no sample data. */
    void workspace(Path folder, boolean withSamples);

    /** Ask which folder to work in, as on first start. */
    void chooseWorkspace();
}
