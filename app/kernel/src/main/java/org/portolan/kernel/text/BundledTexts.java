package org.portolan.kernel.text;

import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.portolan.api.text.Text;
import org.portolan.api.text.Texts;

/** The words of all modules that were added, by the first segment of their keys. */
public final class BundledTexts implements Texts {

    private final Map<String, Bundle> bundles = new ConcurrentHashMap<>();
    private final Map<Pattern, Optional<MessageFormat>> patterns = new ConcurrentHashMap<>();

    private record Pattern(String key, Locale locale) {}

    /** Take the words of a module in. Nothing is read before it is asked for. */
    public void add(String namespace, Module module) {
        bundles.put(namespace, new Bundle(module));
        forget(namespace);
    }

    /** Forget the words of a namespace and all that was read of them. */
    public void remove(String namespace) {
        bundles.remove(namespace);
        forget(namespace);
    }

    private void forget(String namespace) {
        patterns.keySet().removeIf(pattern -> namespaceOf(pattern.key).equals(namespace));
    }

    @Override
    public String say(Text text, Locale locale) {
        if (text.literal()) {
            return text.key();
        }
        return patterns.computeIfAbsent(new Pattern(text.key(), locale), this::compile)
                .map(format -> fill(format, text.arguments(), locale))
                .orElse("‹" + text.key() + "›");
    }

    @Override
    public Optional<String> find(String key, Locale locale) {
        return Optional.ofNullable(bundles.get(namespaceOf(key))).flatMap(bundle -> bundle.find(key, locale));
    }

    private Optional<MessageFormat> compile(Pattern pattern) {
        return find(pattern.key, pattern.locale).map(words -> compile(words, pattern.locale));
    }

    private static MessageFormat compile(String words, Locale locale) {
        try {
            return new MessageFormat(words, locale);
        } catch (IllegalArgumentException broken) {
            // A pattern with a brace too many is shown as it stands: a person can still read it.
            return new MessageFormat("'" + words.replace("'", "''") + "'", locale);
        }
    }

    /**
     * Arguments that the pattern does not format itself are said as values, with all their digits. So are those that it
     * cannot format: a text that was kept may be older than the pattern.
     */
    private String fill(MessageFormat shared, List<Object> arguments, Locale locale) {
        MessageFormat format = (MessageFormat) shared.clone();
        Format[] own = format.getFormatsByArgumentIndex();
        Object[] filled = new Object[arguments.size()];
        for (int i = 0; i < filled.length; i++) {
            Object argument = number(arguments.get(i), i < own.length ? own[i] : null);
            boolean formatted = i < own.length && own[i] != null && (!counts(own[i]) || argument instanceof Number);
            if (!formatted) {
                format.setFormatByArgumentIndex(i, null);
            }
            filled[i] = formatted ? argument : Values.say(argument, this, locale);
        }
        return format.format(filled);
    }

    private static boolean counts(@Nullable Format format) {
        return format instanceof NumberFormat;
    }

    /** A number that was given in digits, where the pattern counts. */
    private static Object number(Object argument, @Nullable Format format) {
        return counts(format) && argument instanceof String digits && digits.matches("-?[0-9]{1,18}")
                ? Long.valueOf(digits)
                : argument;
    }

    private static String namespaceOf(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
