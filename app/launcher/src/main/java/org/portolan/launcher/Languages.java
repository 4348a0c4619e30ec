package org.portolan.launcher;

import java.util.Locale;
import java.util.Optional;

/** The languages that Portolan speaks. */
final class Languages {

    private Languages() {}

    /** Read {@code en} or {@code zh-CN}, with whatever else a system adds to them. */
    static Optional<Locale> parse(String tag) {
        Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
        return switch (locale.getLanguage()) {
            case "en" -> Optional.of(Locale.ENGLISH);
            case "zh" -> Optional.of(Locale.SIMPLIFIED_CHINESE);
            default -> Optional.empty();
        };
    }

    /** The system's language where Portolan speaks it, else English. */
    static Locale ofSystem() {
        return parse(Locale.getDefault().toLanguageTag()).orElse(Locale.ENGLISH);
    }
}
