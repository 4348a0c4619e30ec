package org.portolan.api.view;

import javax.swing.JComponent;
import org.pf4j.ExtensionPoint;

/**
 * An interactive screen, where a form and a report are not enough. It stands in the rail under its plugin; its words are
 * {@code <id>.title} and {@code <id>.help}.
 */
public interface View extends ExtensionPoint {

    /** Name this view for ever, such as {@code logistics.quote-desk}. */
    String id();

    /**
     * Make the screen. Called on the event thread, once for each opening and again after the language changed; must not
     * touch files, the store or a command there: {@link Desk#call} does.
     */
    JComponent open(Desk desk);
}
