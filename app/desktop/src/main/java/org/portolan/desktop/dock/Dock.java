package org.portolan.desktop.dock;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JComponent;

/** The middle of the window: screens as tabs, side by side where a person drags them so. Event thread. */
public interface Dock {

    JComponent component();

    /** Open a screen, or bring it to the front where one of its id is open. */
    void open(Screen screen);

    void close(String id);

    void closeAll();

    /** The screens that are open, in the order they were opened. */
    List<Screen> screens();

    /** The screen that was used last. */
    Optional<Screen> current();

    /** Bring the next or the previous screen to the front. */
    void step(int by);

    /** Make all screens again, in the language of now. */
    void reopen();

    /** Call this when a screen was opened, closed or brought to the front. */
    void onChange(Runnable listener);

    /** Which screens stand where, as text. */
    String layout();

    /** Put the screens where they stood; what cannot be found again is left out. */
    void restore(String layout, Function<String, Optional<Screen>> find);
}
