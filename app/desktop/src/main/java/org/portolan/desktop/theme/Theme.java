package org.portolan.desktop.theme;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.util.SystemInfo;
import com.formdev.flatlaf.util.UIScale;
import java.util.Locale;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JRootPane;

/** How the window looks: light, dark, or as the system does. Event thread, but for {@link #prepare}. */
public enum Theme {
    LIGHT,
    DARK,
    SYSTEM;

    /** Asking Swing which look it has would make it one of its own first. */
    private static boolean applied;

    /** Read a remembered choice; what nobody knows is {@link #SYSTEM}. */
    public static Theme of(String remembered) {
        for (Theme theme : values()) {
            if (theme.key().equals(remembered)) {
                return theme;
            }
        }
        return SYSTEM;
    }

    /** The word under which it is remembered and said. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Say once, before the first component, where palette and fonts are. */
    public static void prepare() {
        TextFont.begin();
        FlatLaf.registerCustomDefaultsSource("META-INF.portolan.theme", Theme.class.getClassLoader());
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
    }

    /** Draw the bar of this window, shown without one until now, and those of all windows after it, where FlatLaf can. */
    public static void bars(JFrame window) {
        // Where FlatLaf has no native frame (Linux), it draws its own; elsewhere this changes nothing.
        if (SystemInfo.isLinux) {
            JFrame.setDefaultLookAndFeelDecorated(true);
            JDialog.setDefaultLookAndFeelDecorated(true);
            window.getRootPane().setWindowDecorationStyle(JRootPane.FRAME);
        }
    }

    /** Look like this, at this zoom: all open windows follow; at the first time there are none. */
    public void apply(boolean systemIsDark, float zoom) {
        boolean dark = this == DARK || (this == SYSTEM && systemIsDark);
        boolean first = !applied;
        applied = true;
        if (first || FlatLaf.isLafDark() != dark) {
            FlatLaf.setup(dark ? new FlatDarkLaf() : new FlatLightLaf());
        }
        // MigLayout follows by itself.
        UIScale.setZoomFactor(zoom);
        if (!first) {
            FlatLaf.updateUI();
        }
    }
}
