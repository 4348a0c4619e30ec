package org.portolan.courses.intake.qti;

import java.io.Serial;
import org.portolan.api.text.Text;

/** Thrown where an item cannot be asked here. */
final class NotTaken extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    NotTaken(String key, Object... arguments) {
        super(key);
        this.reason = Text.of("courses.qti.not." + key, arguments);
    }

    Text reason() {
        return reason;
    }
}
