package org.portolan.courses.intake.gift;

import java.io.Serial;
import org.portolan.api.text.Text;

/** Thrown where a question is not written as GIFT says. */
final class Broken extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    Broken(String key, Object... arguments) {
        super(key);
        this.reason = Text.of("courses.gift.broken." + key, arguments);
    }

    Text reason() {
        return reason;
    }
}
