package org.portolan.logistics.command.packing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Unreadable;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.packing.Box;
import org.portolan.logistics.model.packing.Cuboid;
import org.portolan.logistics.model.packing.PackItem;

/**
 * Reads an article or a box from one line of words, in any order after the name: {@code A1 20x15x8cm 0.35kg x12},
 * {@code B2: 30×20×10厘米 500g 40件 upright}, {@code large 60x40x40cm inner 59x39x39cm 0.9kg max 22.5kg}. Every word must
 * be understood.
 */
final class Written {

    private static final String SIZE = "([\\d.]+)\\s*\\p{L}*\\s*[x×X*＊]\\s*([\\d.]+)\\s*\\p{L}*\\s*[x×X*＊]\\s*"
            + "([\\d.]+)\\s*(cms?|mm|m|in|inch(?:es)?|ft|厘米|公分|毫米|米|英寸|英尺|\")";
    private static final String WEIGHT = "(?<![\\p{L}\\d.-])([\\d.]+)\\s*(kgs?|g|lbs?|oz|公斤|千克|克|磅|盎司)(?![\\p{L}\\d-])";
    private static final Pattern OUTER = Pattern.compile(SIZE);
    private static final Pattern INNER = Pattern.compile("(?:inner|inside|内径|内尺寸|内)\\s*[:：]?\\s*" + SIZE);
    private static final Pattern WEIGHS = Pattern.compile(WEIGHT);
    private static final Pattern MOST = Pattern.compile("(?:max\\.?|up to|<=|≤|限重|最重|最大)\\s*[:：]?\\s*" + WEIGHT);
    private static final Pattern QUANTITY =
            Pattern.compile("(?:[x×*＊]\\s*(\\d{1,7})|(\\d{1,7})\\s*(?:pcs?|pieces|units?|件|个|只|套))(?![\\p{L}\\d])");
    private static final Pattern UPRIGHT = Pattern.compile("upright|this side up|不可倒置|不可倒放|朝上|直立");
    private static final Pattern NOISE = Pattern.compile("[\\s:：;；,，@]+");

    private final String what;
    private final String words;
    private String rest;

    private Written(String what, String words) {
        this.what = what;
        this.words = words.strip();
        this.rest = this.words;
    }

    /** Read an article; it is called by its place in the list where it has no name. */
    static PackItem item(String words, int number) throws Refusal {
        Written written = new Written("item", words);
        Matcher size = written.take(OUTER).orElseThrow(() -> written.unreadable());
        Matcher weight = written.take(WEIGHS).orElseThrow(() -> written.unreadable());
        int quantity = written.take(QUANTITY)
                .map(found -> Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1)))
                .orElse(1);
        boolean upright = written.take(UPRIGHT).isPresent();
        String name = written.name("#" + number);
        try {
            Length[] sides = sides(size);
            return new PackItem(
                    name,
                    Cuboid.needed(sides[0], sides[1], sides[2]),
                    Weight.parse(weight.group()).grams(),
                    quantity,
                    upright);
        } catch (IllegalArgumentException wrong) {
            throw written.unreadable();
        }
    }

    /** Read a box; it is called by its size where it has no name. */
    static Box box(String words) throws Refusal {
        Written written = new Written("box", words);
        Optional<Matcher> inner = written.take(INNER);
        Matcher outer = written.take(OUTER).orElseThrow(() -> written.unreadable());
        Optional<Matcher> most = written.take(MOST);
        Optional<Matcher> tare = written.take(WEIGHS);
        try {
            Length[] sides = sides(outer);
            Dimensions size = new Dimensions(sides[0], sides[1], sides[2]);
            return box(
                    written.name(size.toString()),
                    sides,
                    inner.map(Written::sides),
                    tare.map(found -> Weight.parse(found.group()).grams()).orElse(BigDecimal.ZERO),
                    most.map(found ->
                            Weight.parse(found.group(1) + found.group(2)).grams()));
        } catch (IllegalArgumentException wrong) {
            throw written.unreadable();
        }
    }

    static Box box(String name, Length[] outer, Optional<Length[]> inner, BigDecimal tare, Optional<BigDecimal> most) {
        Length[] space = inner.orElse(outer);
        return new Box(
                name,
                new Dimensions(outer[0], outer[1], outer[2]),
                Cuboid.given(space[0], space[1], space[2]),
                tare,
                most);
    }

    /** Read a length with its unit: {@code 120cm}, {@code 48in}. */
    static Length length(String words) throws Refusal {
        Matcher written = Pattern.compile("([\\d.]+)\\s*(\\p{L}+|\")").matcher(words.strip());
        if (written.matches()) {
            try {
                return Length.of(written.group(1), LengthUnit.parse(written.group(2)));
            } catch (Unreadable unreadable) {
                throw new Refusal(Text.of("logistics.pack.length.unreadable", words), unreadable);
            }
        }
        throw new Refusal(Text.of("logistics.pack.length.unreadable", words));
    }

    private static Length[] sides(Matcher size) {
        LengthUnit unit = LengthUnit.parse(size.group(4));
        return List.of(1, 2, 3).stream()
                .map(i -> Length.of(size.group(i), unit))
                .toArray(Length[]::new);
    }

    private Optional<Matcher> take(Pattern pattern) {
        Matcher found = pattern.matcher(rest);
        if (!found.find()) {
            return Optional.empty();
        }
        rest = rest.substring(0, found.start()) + "\n" + rest.substring(found.end());
        return Optional.of(found);
    }

    /** What stands before the first thing that was understood is the name; nothing may stand after it. */
    private String name(String otherwise) throws Refusal {
        int first = rest.indexOf('\n');
        String name = NOISE.matcher(rest.substring(0, first)).replaceAll(" ").strip();
        if (!NOISE.matcher(rest.substring(first)).replaceAll("").isEmpty()) {
            throw unreadable();
        }
        return name.isEmpty() ? otherwise : name;
    }

    private Refusal unreadable() {
        return new Refusal(Text.of("logistics.pack." + what + ".unreadable", words));
    }
}
