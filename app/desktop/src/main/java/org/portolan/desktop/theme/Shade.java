package org.portolan.desktop.theme;

import java.awt.Color;
import java.util.List;
import java.util.Objects;
import javax.swing.UIManager;
import org.portolan.render.Charts;

/** A colour by what it means; asked for at the moment of painting, so that it follows the theme. */
public enum Shade {
    GROUND,
    CHROME,
    PANEL,
    LINE,
    TEXT,
    DIM,
    ACCENT,
    SOFT,
    GOOD,
    AMBER,
    RED;

    public Color color() {
        return named(name().toLowerCase(java.util.Locale.ROOT));
    }

    /** The colours of charts in this theme. */
    public static Charts.Palette chartPalette() {
        return new Charts.Palette(
                PANEL.color(),
                TEXT.color(),
                DIM.color(),
                LINE.color(),
                List.of(
                        named("series1"),
                        named("series2"),
                        named("series3"),
                        named("series4"),
                        named("series5"),
                        named("series6")));
    }

    private static Color named(String key) {
        return Objects.requireNonNullElse(UIManager.getColor("Portolan." + key), Color.GRAY);
    }
}
