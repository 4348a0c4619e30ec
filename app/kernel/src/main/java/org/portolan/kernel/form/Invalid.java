package org.portolan.kernel.form;

import java.io.Serial;
import org.portolan.api.text.Said;
import org.portolan.api.text.Text;

/** Thrown where what was entered is not a value of its field. */
final class Invalid extends IllegalArgumentException implements Said {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    Invalid(Text text) {
        super(text.key() + " " + text.arguments());
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}
