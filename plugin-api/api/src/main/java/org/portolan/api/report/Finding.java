package org.portolan.api.report;

import org.portolan.api.text.Text;

/**
 * Expected trouble as data: what is so, where, and what a person can do about it.
 *
 * @param message one sentence: what was attempted, on what, why not
 * @param remedy one sentence: what to do; {@link Text#EMPTY} where the message says it
 */
public record Finding(Severity severity, Text message, Place place, Text remedy) {

    public static Finding info(Place place, Text message) {
        return new Finding(Severity.INFO, message, place, Text.EMPTY);
    }

    public static Finding warning(Place place, Text message, Text remedy) {
        return new Finding(Severity.WARNING, message, place, remedy);
    }

    public static Finding error(Place place, Text message, Text remedy) {
        return new Finding(Severity.ERROR, message, place, remedy);
    }

    /** True where a person should look: the command line then ends with 1. */
    public boolean needsAttention() {
        return severity != Severity.INFO;
    }
}
