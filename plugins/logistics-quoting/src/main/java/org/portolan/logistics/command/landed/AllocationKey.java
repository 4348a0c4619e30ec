package org.portolan.logistics.command.landed;

import java.util.Locale;

/** What a share is in proportion to. */
public enum AllocationKey {
    VALUE,
    WEIGHT,
    VOLUME,
    UNITS;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
