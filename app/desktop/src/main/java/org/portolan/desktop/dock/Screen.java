package org.portolan.desktop.dock;

import javax.swing.JComponent;
import org.portolan.api.text.Text;

/**
 * What stands in a tab. It outlives its component: when the language changes, {@link #open} is called again and what was
 * entered is still there. Event thread.
 */
public interface Screen {

    /** The same after a restart, so that the tab comes back. */
    String id();

    Text title();

    /** The name of a Material Design icon. */
    String symbol();

    JComponent open();

    /** Called when the tab was closed. */
    default void closed() {}
}
