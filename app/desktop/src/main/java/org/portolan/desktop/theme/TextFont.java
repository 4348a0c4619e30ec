package org.portolan.desktop.theme;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.util.FontUtils;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The font of all text: read on a thread of its own from the first moment, while the rest of the first picture is made. */
final class TextFont {

    private static final FutureTask<Boolean> READING = new FutureTask<>(TextFont::read);

    private TextFont() {}

    /** Begin to read it; whoever needs it first waits for it. */
    static void begin() {
        Thread thread = new Thread(READING, "text-font");
        thread.setDaemon(true);
        thread.start();
        FontUtils.registerFontFamilyLoader(FlatInterFont.FAMILY, TextFont::await);
    }

    private static boolean read() {
        return FlatInterFont.installStyle(FlatInterFont.STYLE_REGULAR)
                && FlatInterFont.installStyle(FlatInterFont.STYLE_BOLD);
    }

    private static void await() {
        try {
            READING.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (CancellationException | ExecutionException unreadable) {
            throw new IllegalStateException("the text font cannot be read from its module", unreadable);
        }
    }
}
