package org.portolan.logistics.model.landed;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A unit in which a specific duty is levied, as tariffs abbreviate it, and how many base units one of it is. */
public enum DutyUnit {
    KILOGRAM("kg", Counted.MASS, "1", "kgs", "kilogram", "kilograms", "kilo"),
    GRAM("g", Counted.MASS, "0.001", "gram", "grams"),
    TONNE("t", Counted.MASS, "1000", "tonne", "tonnes", "metric ton", "metric tons"),
    POUND("lb", Counted.MASS, "0.45359237", "lb.", "lbs", "lbs.", "pound", "pounds"),
    OUNCE("oz", Counted.MASS, "0.028349523125", "oz.", "ounce", "ounces"),
    CLEAN_KILOGRAM("clean kg", Counted.CLEAN_MASS, "1", "cy kg", "clean kilogram"),
    CARAT("carat", Counted.CARATS, "1", "carats", "ct"),
    PIECE(
            "each",
            Counted.PIECES,
            "1",
            "article",
            "articles",
            "piece",
            "pieces",
            "pcs",
            "pcs.",
            "no.",
            "no",
            "number",
            "unit",
            "units",
            "item",
            "head",
            "pin",
            "pins"),
    DOZEN("doz.", Counted.PIECES, "12", "doz", "dozen", "dz"),
    HUNDRED("hundred", Counted.PIECES, "100", "hundreds"),
    GROSS("gross", Counted.PIECES, "144", "gr."),
    THOUSAND("thousand", Counted.PIECES, "1000", "thousands"),
    PAIR("pr.", Counted.PAIRS, "1", "pr", "prs", "prs.", "pair", "pairs"),
    DOZEN_PAIRS("doz. prs.", Counted.PAIRS, "12", "doz. pr.", "doz. pairs", "dozen pairs", "dz prs"),
    PACK("pack", Counted.PACKS, "1", "packs"),
    LITRE("liter", Counted.VOLUME, "1", "liters", "litre", "litres", "l"),
    HECTOLITRE("hl", Counted.VOLUME, "100", "hectoliter", "hectolitre"),
    GALLON("gal.", Counted.VOLUME, "3.785411784", "gal", "gallon", "gallons"),
    PROOF_LITRE(
            "pf. liter",
            Counted.PROOF_VOLUME,
            "1",
            "pf.liter",
            "pf liter",
            "pf. liters",
            "pf.liters",
            "proof liter",
            "proof liters",
            "proof litre"),
    BARREL("bbl", Counted.BARRELS, "1", "bbl.", "bbls", "barrel", "barrels"),
    SQUARE_METRE("m2", Counted.AREA, "1", "m²", "sq. m", "sq m", "square meter", "square meters"),
    SQUARE_FOOT("ft2", Counted.AREA, "0.09290304", "ft²", "sq. ft", "sq. ft.", "square foot"),
    CUBIC_METRE("m3", Counted.SPACE, "1", "m³", "cu. m", "cubic meter", "cubic meters"),
    METRE("m", Counted.LENGTH, "1", "lin. m", "lin m", "meter", "meters", "linear meter"),
    JEWEL("jewel", Counted.JEWELS, "1", "jewels"),
    PART("other piece or part", Counted.PARTS, "1"),
    GROSS_LINE("line/gross", Counted.GROSS_LINES, "1", "line/ gross", "line /gross", "gr.line"),
    MEGAWATT_HOUR("MWh", Counted.ENERGY, "1");

    private final String symbol;
    private final Counted counted;
    private final BigDecimal base;
    private final List<String> spellings;

    DutyUnit(String symbol, Counted counted, String base, String... others) {
        this.symbol = symbol;
        this.counted = counted;
        this.base = new BigDecimal(base);
        this.spellings = Stream.concat(Stream.of(symbol), Stream.of(others))
                .map(spelling -> spelling.toLowerCase(Locale.ROOT))
                .toList();
    }

    public String symbol() {
        return symbol;
    }

    public Counted counted() {
        return counted;
    }

    /** How many base units of {@link #counted()} one of this unit is, exactly. */
    BigDecimal base() {
        return base;
    }

    /** A number of this unit in base units. */
    public BigDecimal inBase(BigDecimal number) {
        return number.multiply(base);
    }

    /** A unit at the beginning of words, and what stands after it. */
    record Found(DutyUnit unit, String rest) {}

    /** Find the unit that words begin with, the longest spelling first: {@code clean kg}, {@code doz. prs.}. */
    static Optional<Found> leading(String words) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        Optional<Found> best = Optional.empty();
        int longest = 0;
        for (DutyUnit unit : values()) {
            Optional<String> spelling = unit.spellings.stream()
                    .filter(one -> lower.startsWith(one) && ends(lower, one.length()))
                    .max((one, other) -> Integer.compare(one.length(), other.length()));
            if (spelling.isPresent() && spelling.get().length() > longest) {
                longest = spelling.get().length();
                best = Optional.of(
                        new Found(unit, words.strip().substring(longest).strip()));
            }
        }
        return best;
    }

    /** The unit that a file's column of units names, where it is one of these. */
    public static Optional<DutyUnit> parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(unit -> unit.spellings.contains(lower))
                .findFirst();
    }

    private static boolean ends(String words, int at) {
        return at >= words.length() || !Character.isLetterOrDigit(words.charAt(at)) || words.charAt(at - 1) == '.';
    }
}
