package org.portolan.desktop.words;

import java.util.Locale;
import java.util.Optional;
import org.portolan.api.text.Text;
import org.portolan.api.text.Texts;
import org.portolan.kernel.Host;
import org.portolan.render.Formats;

/** The window's language, and everything said in it. Any thread may call it. */
public final class Words {

    private volatile Locale locale;
    private volatile Texts texts;
    private volatile FieldNames fields = FieldNames.NONE;

    public Words(Locale locale) {
        this.locale = spoken(locale);
        texts = Host.words();
    }

    /** The language Portolan speaks for a locale: Simplified Chinese for any Chinese, English for all others. */
    public static Locale spoken(Locale wanted) {
        return wanted.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    public Locale locale() {
        return locale;
    }

    public void locale(Locale other) {
        locale = spoken(other);
    }

    /** From now on, say words with these: those of an open workspace know its plugins’ too, and the fields of its commands. */
    public void texts(Texts others, FieldNames names) {
        texts = others;
        fields = names;
    }

    public Texts texts() {
        return texts;
    }

    public String say(Text text) {
        return fields.in(text, texts().say(text, locale()), title -> texts().say(title, locale()));
    }

    /** Say a sentence of the window itself: the key without its namespace. */
    public String say(String key, Object... arguments) {
        return say(Text.of("desktop." + key, arguments));
    }

    /** The words under a key, where there are any. */
    public Optional<String> find(String key) {
        return texts().find(key, locale());
    }

    /** A value as a reader of this language writes it. */
    public String value(Object value) {
        return Formats.say(value, texts(), locale());
    }
}
