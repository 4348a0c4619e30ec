package org.portolan.api.intake;

import java.text.Normalizer;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a table format knows. A file's column is matched by its normalised name, never by its position;
 * columns that nobody knows are left alone.
 */
public record Header(List<Field> fields) {

    private static final String SYMBOL = "(?:[A-Z]{0,3}\\p{Sc}|R\\$|kr|zł)";
    private static final Pattern CURRENCY =
            Pattern.compile("\\s*(?:[(（]\\s*(?<code>[A-Z]{3}|" + SYMBOL + ")\\s*[)）]|" + SYMBOL + ")$");
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern DASHES = Pattern.compile("[\\s_\\-‐‑‒–—−]+");

    public Header {
        fields = List.copyOf(fields);
    }

    public static Header of(Field... fields) {
        return new Header(List.of(fields));
    }

    /**
     * One column.
     *
     * @param name the name by which the format asks a row for it
     * @param aliases other spellings that files use
     * @param required whether a file without it is of another kind
     */
    public record Field(String name, boolean required, List<String> aliases) {

        public Field {
            aliases = List.copyOf(aliases);
        }

        public static Field required(String name, String... aliases) {
            return new Field(name, true, List.of(aliases));
        }

        public static Field optional(String name, String... aliases) {
            return new Field(name, false, List.of(aliases));
        }

        /** True where a file's column of this name is this field. */
        public boolean matches(String column) {
            String normalised = normalise(column);
            return normalise(name).equals(normalised)
                    || aliases.stream().anyMatch(a -> normalise(a).equals(normalised));
        }
    }

    /**
     * Bring a column's name into the form in which names are compared: no case, no byte-order mark, no currency at the
     * end (a symbol, or a code in brackets); blanks, underscores and all dashes are one blank; full-width forms are plain
     * ones, so that {@code 运费（RMB/KG）} is {@code 运费(RMB/KG)}.
     */
    public static String normalise(String name) {
        String plain = Normalizer.normalize(name.replace("\uFEFF", ""), Normalizer.Form.NFKC)
                .strip();
        Matcher currency = CURRENCY.matcher(plain);
        if (currency.find() && isCurrency(currency.group("code"))) {
            plain = plain.substring(0, currency.start());
        }
        return DASHES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isCurrency(@Nullable String bracketed) {
        return bracketed == null || bracketed.length() != 3 || CODES.contains(bracketed);
    }
}
