package org.portolan.logistics.model.landed;

import java.util.Locale;

/**
 * Something of a consignment that must be known before a duty can be computed.
 *
 * @param subject of what, where it is not the goods as a whole: {@code on lead content}, {@code on the case}; else empty
 */
public record Measure(Counted counted, String subject) implements Comparable<Measure> {

    /** The net mass of the goods. */
    public static final Measure MASS = new Measure(Counted.MASS, "");
    /** How many pieces there are. */
    public static final Measure PIECES = new Measure(Counted.PIECES, "");

    /**
     * How a person names it, after {@code --measure}: {@code liters}, {@code kg-on-lead-content}, {@code value-of-case}.
     * Small words are left out.
     */
    public String key() {
        String words = subject.toLowerCase(Locale.ROOT);
        if (counted == Counted.VALUE) {
            words = words.replaceFirst("^(on|of)\\s+", "").replaceFirst("^(the\\s+)?value\\s+of\\s+", "");
            words = "of " + words.replaceFirst(",?\\s+if any$", "");
        }
        String slug = words.replaceAll("\\b(the|a|an)\\b", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? counted.key() : counted.key() + "-" + slug;
    }

    @Override
    public int compareTo(Measure other) {
        return key().compareTo(other.key());
    }
}
