package org.portolan.desktop.frame;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import org.portolan.desktop.theme.Parts;

/** The keys that work anywhere in the window. */
final class WindowKeys {

    private final JRootPane root;
    private final PortolanWindow window;
    private final Supplier<CommandPalette> palette;
    private final Rail rail;

    WindowKeys(JRootPane root, PortolanWindow window, Supplier<CommandPalette> palette, Rail rail) {
        this.root = root;
        this.window = window;
        this.palette = palette;
        this.rail = rail;
    }

    void install() {
        key(
                "ctrl shift P",
                () -> window.workplace().ifPresent(now -> palette.get().summon()));
        key("ctrl O", window::chooseImport);
        key("ctrl COMMA", () -> window.open("settings"));
        key("ctrl I", () -> window.open("imports"));
        key("ctrl M", () -> window.open("messages"));
        key("ctrl W", () -> window.workplace().ifPresent(Workplace::closeCurrent));
        key("ctrl TAB", () -> window.workplace().ifPresent(now -> now.step(1)));
        key("ctrl shift TAB", () -> window.workplace().ifPresent(now -> now.step(-1)));
        key("ctrl PAGE_DOWN", () -> window.workplace().ifPresent(now -> now.step(1)));
        key("ctrl PAGE_UP", () -> window.workplace().ifPresent(now -> now.step(-1)));
        key("F6", () -> move(1));
        key("shift F6", () -> move(-1));
    }

    private void key(String key, Runnable action) {
        Parts.onWindowKey(root, key, action);
    }

    /** Move the keyboard from part to part: palette, rail, tabs. */
    private void move(int by) {
        window.workplace().ifPresent(now -> {
            List<Component> parts = List.of(palette.get(), rail, now.component());
            Component owner =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            int at = 0;
            for (int i = 0; i < parts.size(); i++) {
                if (owner != null && SwingUtilities.isDescendingFrom(owner, parts.get(i))) {
                    at = i;
                }
            }
            switch (Math.floorMod(at + by, parts.size())) {
                case 0 -> palette.get().summon();
                case 1 -> rail.enter();
                default -> now.enter();
            }
        });
    }
}
