package org.portolan.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The palette, which needs no screen")
class PaletteTest {

    @BeforeAll
    static void findPalette() {
        Theme.prepare();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, GROUND, #f4f5f7", "LIGHT, PANEL, #ffffff", "LIGHT, LINE, #dfe2e8", "LIGHT, TEXT, #1d2430",
        "LIGHT, DIM, #6a7383", "LIGHT, ACCENT, #1f6feb", "DARK, GROUND, #1e2024", "DARK, PANEL, #26292e",
        "DARK, LINE, #383c43", "DARK, TEXT, #e2e5ea", "DARK, DIM, #969fad", "DARK, ACCENT, #5b9dff"
    })
    void is_the_house_palette(Theme theme, Shade shade, String color) {
        theme.apply(false, 1);
        assertEquals(Color.decode(color), shade.color());
    }

    /** Contrast of 4.5 to 1 for text: WCAG 2.2, success criterion 1.4.3. */
    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void every_shade_that_is_written_in_can_be_read_on_a_panel(Theme theme) {
        theme.apply(false, 1);
        for (Shade shade : new Shade[] {Shade.TEXT, Shade.DIM, Shade.ACCENT, Shade.GOOD, Shade.AMBER, Shade.RED}) {
            double contrast = contrast(shade.color(), Shade.PANEL.color());
            assertTrue(contrast >= 4.5, () -> shade + " on a panel of " + theme + " has a contrast of " + contrast);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void charts_take_six_different_colours_from_it(Theme theme) {
        theme.apply(false, 1);
        assertEquals(6, Shade.chartPalette().series().stream().distinct().count());
        assertNotEquals(Color.GRAY, Shade.chartPalette().ground());
    }

    private static double contrast(Color a, Color b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
