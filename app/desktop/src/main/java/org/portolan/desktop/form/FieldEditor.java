package org.portolan.desktop.form;

import java.util.List;
import javax.swing.JComponent;

/** What a person enters a field’s value with. Event thread. */
interface FieldEditor {

    /** The whole of it. */
    JComponent component();

    /** The part that takes the keyboard and shows that something is wrong. */
    default JComponent focus() {
        return component();
    }

    /** What was entered, as {@link org.portolan.kernel.Form#read} takes it. */
    List<String> entered();

    void enter(List<String> values);

    /** Call this when something else was entered. */
    void onChange(Runnable listener);
}
