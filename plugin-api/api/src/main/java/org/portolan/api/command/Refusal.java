package org.portolan.api.command;

import java.io.Serial;
import org.portolan.api.text.Said;
import org.portolan.api.text.Text;

/** Thrown where a thing cannot be done: one sentence says what was attempted, on what, why not, and what to do. */
public final class Refusal extends Exception implements Said {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    public Refusal(Text text) {
        super(text.key() + " " + text.arguments());
        this.text = text;
    }

    public Refusal(Text text, Throwable cause) {
        super(text.key() + " " + text.arguments(), cause);
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}
