package org.portolan.render;

import java.util.Locale;
import org.portolan.api.text.Texts;

/** Says values for a reader: locale format for money, weights, percents, dates, texts. */
public final class Formats {

    private Formats() {}

    public static String say(Object value, Texts texts, Locale locale) {
        throw new UnsupportedOperationException();
    }
}
