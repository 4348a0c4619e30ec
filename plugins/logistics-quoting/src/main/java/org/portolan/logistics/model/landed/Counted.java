package org.portolan.logistics.model.landed;

/** What a duty is counted in: each has one base unit, which is what a person is asked for. */
public enum Counted {
    /** A part of the value, in money. */
    VALUE("value"),
    MASS("kg"),
    /** Mass of clean fibre, as wool is dutiable. */
    CLEAN_MASS("clean-kg"),
    CARATS("carats"),
    PIECES("pieces"),
    PAIRS("pairs"),
    PACKS("packs"),
    VOLUME("liters"),
    /** A proof litre is a litre of spirits of 50 % alcohol by volume. */
    PROOF_VOLUME("pf-liters"),
    BARRELS("barrels"),
    AREA("m2"),
    SPACE("m3"),
    LENGTH("m"),
    JEWELS("jewels"),
    /** Pieces or parts of a movement, other than those that are counted otherwise. */
    PARTS("parts"),
    /** Lines of button size (a fortieth of an inch) times gross. */
    GROSS_LINES("gross-lines"),
    ENERGY("mwh"),
    /** Degrees of polarisation of sugar. */
    DEGREES("degrees");

    private final String key;

    Counted(String key) {
        this.key = key;
    }

    /** How a person names it: {@code kg}, {@code pairs}. */
    public String key() {
        return key;
    }
}
