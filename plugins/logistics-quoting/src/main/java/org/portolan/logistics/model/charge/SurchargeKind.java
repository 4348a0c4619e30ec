package org.portolan.logistics.model.charge;

import java.util.Locale;

/** What a line of a quote is for. {@link #key()} is the word that scripts read. */
public enum SurchargeKind {
    BASE,
    REGISTRATION,
    HANDLING,
    FUEL,
    REMOTE,
    PEAK,
    OVERSIZE,
    OVERWEIGHT,
    INSURANCE,
    SIGNATURE,
    SECURITY,
    CUSTOMS,
    ENERGY,
    TOLL,
    CARGO,
    TAX,
    OTHER;

    private final String key = name().toLowerCase(Locale.ROOT);

    public String key() {
        return key;
    }

    /** Find a kind by its key. */
    public static SurchargeKind parse(String key) {
        return valueOf(key.strip().toUpperCase(Locale.ROOT));
    }
}
