package org.portolan.api.trade;

/** The seller's own name of a sellable item, as written, without surrounding blanks. */
public record Sku(String code) implements Comparable<Sku> {

    public Sku {
        code = code.strip();
        if (code.isEmpty()) {
            throw new Unreadable("api.sku.empty", code);
        }
    }

    public static Sku parse(String text) {
        return new Sku(text);
    }

    @Override
    public int compareTo(Sku other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
