package org.portolan.logistics.model.fees;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One of Amazon's fee categories.
 *
 * @param id stable name
 * @param otherNames further names by which people call it, in any language
 */
public record Category(String id, String english, String chinese, List<String> otherNames) {

    /** The category whose fees hold where no other has. */
    public static final String EVERYTHING_ELSE = "everything_else";

    /** The category for which Amazon has fulfilment tables of its own. */
    public static final String APPAREL = "clothing";

    public Category {
        otherNames = List.copyOf(otherNames);
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    boolean isCalled(String name) {
        String wanted = normalise(name);
        return names().anyMatch(own -> normalise(own).equals(wanted));
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(id, english, chinese), otherNames.stream());
    }

    /** The form in which names are compared: no case, no marks, {@code &} is {@code and}. */
    static String normalise(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
