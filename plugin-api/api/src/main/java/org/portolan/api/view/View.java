package org.portolan.api.view;

import javax.swing.JComponent;
import org.pf4j.ExtensionPoint;
import org.portolan.api.intake.Sample;

/**
 * An interactive screen, where a form and a report are not enough. It stands in the rail under its plugin; its words are
 * {@code <id>.title} and {@code <id>.help}.
 */
public interface View extends ExtensionPoint {

    /** Name this view for ever, such as {@code logistics.quote-desk}. */
    String id();

    /**
     * Whether this screen helps with a file that no format takes, such as by letting a person point out its columns: the
     * import screen then offers to bring it, see {@link Desk#onFile}. Called on the event thread; judges by the beginning.
     */
    default boolean helpsWith(Sample sample) {
        return false;
    }

    /**
     * Make the screen. Called on the event thread, once for each opening and again after the language changed; must not
     * touch files, the store or a command there: {@link Desk#call} does.
     */
    JComponent open(Desk desk);
}
