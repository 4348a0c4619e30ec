package org.portolan.api.trade;

import java.io.Serial;
import org.portolan.api.text.Said;
import org.portolan.api.text.Text;

/** Thrown where text is not a value of its kind; the sentence names the text and shows a right example. */
public final class Unreadable extends IllegalArgumentException implements Said {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /** Say that this input is not readable. The key belongs to the namespace {@code api}; its argument {0} is the input. */
    public Unreadable(String key, String input) {
        super(key + ": " + input);
        this.text = Text.of(key, input);
    }

    @Override
    public Text text() {
        return text == null ? Text.literal(String.valueOf(getMessage())) : text;
    }
}
