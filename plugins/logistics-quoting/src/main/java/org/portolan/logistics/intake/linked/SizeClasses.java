package org.portolan.logistics.intake.linked;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.portolan.api.intake.DataFile;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;
import org.portolan.logistics.model.SizeLimit;

/** How large a letter or a parcel of a size class may be, by the table {@code sizes/mail-classes.csv}, in centimetres. */
record SizeClasses(List<SizeClass> classes) {

    SizeClasses {
        classes = List.copyOf(classes);
    }

    /** The classes of a carrier; none where the plugin knows none of it. */
    static SizeClasses of(String carrier) {
        return new SizeClasses(DataFile.read(SizeClasses.class, "sizes/mail-classes.csv").stream()
                .filter(line -> line.text("carrier").equalsIgnoreCase(carrier))
                .map(SizeClasses::read)
                .toList());
    }

    /**
     * The limits of a method.
     *
     * @param written what the tables call its class; empty where they do not say
     * @param name of the method, which may end in its class
     * @return empty where neither names a class that the carrier has on this kind of trip
     */
    Optional<SizeLimit> limit(boolean domestic, String written, String name) {
        return find(domestic, written).or(() -> find(domestic, name)).map(SizeClass::limit);
    }

    private Optional<SizeClass> find(boolean domestic, String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return classes.stream()
                .filter(one -> one.domestic == domestic && one.longest(plain) > 0)
                .max(Comparator.comparing(one -> one.longest(plain)));
    }

    private static SizeClass read(DataFile.Line line) {
        return new SizeClass(
                line.text("reach").equals("domestic"),
                List.of(line.text("words").split("\\|")),
                new SizeLimit(
                        side(line, "length_cm"),
                        side(line, "width_cm"),
                        side(line, "height_cm"),
                        side(line, "sum_cm"),
                        Optional.empty()));
    }

    private static Optional<Length> side(DataFile.Line line, String column) {
        return Optional.of(line.text(column))
                .filter(text -> !text.isEmpty())
                .map(text -> new Length(new BigDecimal(text), LengthUnit.CM));
    }

    /** One class on one kind of trip. */
    record SizeClass(boolean domestic, List<String> words, SizeLimit limit) {

        SizeClass {
            words = List.copyOf(words);
        }

        /** How many letters of its words the text has: a large letter is more than a letter. */
        int longest(String text) {
            return words.stream()
                    .filter(word -> Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                            .matcher(text)
                            .find())
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }
    }
}
