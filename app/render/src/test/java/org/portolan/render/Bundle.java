package org.portolan.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.portolan.api.text.Text;
import org.portolan.api.text.Texts;

/** The words of this module as the host would say them, and for other keys the key in angle quotes. */
final class Bundle implements Texts {

    private final Properties english = read("messages.properties");
    private final Properties chinese = read("messages_zh_CN.properties");

    static Properties read(String name) {
        Properties words = new Properties();
        try (InputStream file = Bundle.class.getResourceAsStream("/META-INF/portolan/i18n/" + name)) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    @Override
    public String say(Text text, Locale locale) {
        if (text.literal()) {
            return text.key();
        }
        Object[] arguments = text.arguments().stream()
                .map(argument -> argument instanceof Text inner ? say(inner, locale) : argument)
                .toArray();
        return find(text.key(), locale)
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
                .orElse("‹" + text.key() + "›");
    }

    @Override
    public Optional<String> find(String key, Locale locale) {
        return Optional.ofNullable((locale.getLanguage().equals("zh") ? chinese : english).getProperty(key));
    }
}
