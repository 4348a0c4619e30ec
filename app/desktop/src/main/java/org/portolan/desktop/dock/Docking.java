package org.portolan.desktop.dock;

import io.github.andrewauclair.moderndocking.api.DockingAPI;
import io.github.andrewauclair.moderndocking.api.RootDockingPanelAPI;
import io.github.andrewauclair.moderndocking.ui.ToolbarLocation;
import java.awt.Window;
import java.util.EnumSet;
import javax.swing.JFrame;

/** The docking library as an object of one window, instead of its global form. */
final class Docking extends DockingAPI {

    private final JFrame frame;
    private final RootDockingPanelAPI root;

    Docking(JFrame frame) {
        super(frame);
        this.frame = frame;
        root = new Root(this, frame);
    }

    /** Where tabs appear. */
    RootDockingPanelAPI root() {
        return root;
    }

    JFrame frame() {
        return frame;
    }

    private static final class Root extends RootDockingPanelAPI {
        Root(DockingAPI docking, Window window) {
            super(docking, window, EnumSet.noneOf(ToolbarLocation.class));
        }
    }
}
