package org.portolan.api.text;

import java.util.List;

/**
 * A sentence or label that is said in the reader's language at the moment of reading.
 *
 * <p>The first segment of the key is the namespace of the module whose {@code META-INF/portolan/i18n/messages*.properties}
 * holds the words: {@code logistics.quote.title} is found in the plugin {@code org.portolan.logistics}. Arguments are
 * strings, numbers, values of {@link org.portolan.api.trade}, dates, or other texts; the host formats them for the
 * reader. Patterns are those of {@link java.text.MessageFormat}.
 *
 * @param key the key of the pattern, or the words themselves when {@code literal}
 * @param literal true for words that are nobody's to translate: a name, a code, a cell of a file
 */
public record Text(String key, List<Object> arguments, boolean literal) {

    public static final Text EMPTY = literal("");

    public Text {
        arguments = List.copyOf(arguments);
    }

    /** Say the pattern under this key, filled with these arguments. */
    public static Text of(String key, Object... arguments) {
        return new Text(key, List.of(arguments), false);
    }

    /** Say exactly these words in every language. */
    public static Text literal(String words) {
        return new Text(words, List.of(), true);
    }

    public boolean isEmpty() {
        return literal && key.isEmpty();
    }
}
