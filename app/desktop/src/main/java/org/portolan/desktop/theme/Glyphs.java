package org.portolan.desktop.theme;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Window;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import javax.swing.SwingUtilities;
import org.kordamp.ikonli.IkonHandler;

/** The icon font: read once, in the background, because it weighs more than the rest of the first picture. */
final class Glyphs {

    private static volatile Optional<Glyphs> loaded = Optional.empty();

    private final Font font;
    private final List<IkonHandler> handlers;

    private Glyphs(Font font, List<IkonHandler> handlers) {
        this.font = font;
        this.handlers = handlers;
    }

    static Optional<Glyphs> loaded() {
        return loaded;
    }

    /** Read the font; called off the event thread. Icons that were drawn empty are drawn again. */
    static void load() {
        if (loaded.isPresent()) {
            return;
        }
        List<IkonHandler> handlers = new ArrayList<>();
        ServiceLoader.load(Glyphs.class.getModule().getLayer(), IkonHandler.class)
                .forEach(handlers::add);
        try (InputStream in = handlers.get(0).getFontResourceAsStream()) {
            loaded = Optional.of(new Glyphs(Font.createFont(Font.TRUETYPE_FONT, in), List.copyOf(handlers)));
        } catch (IOException e) {
            throw new UncheckedIOException("the icon font cannot be read from its module", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the icon font in its module is no TrueType font", e);
        }
        SwingUtilities.invokeLater(() -> {
            for (Window window : Window.getWindows()) {
                window.repaint();
            }
        });
    }

    Font font() {
        return font;
    }

    /** The glyph of an icon by its Material Design name, such as {@code truck-outline}. */
    Optional<String> glyph(String name) {
        String description = "mdi2" + name.charAt(0) + "-" + name;
        for (IkonHandler handler : handlers) {
            if (handler.supports(description)) {
                try {
                    return Optional.of(
                            Character.toString(handler.resolve(description).getCode()));
                } catch (IllegalArgumentException unknown) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
