package org.portolan.render;

import java.util.Locale;
import java.util.Optional;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.text.Texts;

/** The words and formats of one reader. */
record Wording(Texts texts, Locale locale) {

    String say(Object value) {
        return Formats.say(value, texts, locale);
    }

    String say(Object value, int leastDigits) {
        return Formats.say(value, leastDigits, texts, locale);
    }

    /** Say words of this module. */
    String own(String key, Object... arguments) {
        return texts.say(Text.of("render." + key, arguments), locale);
    }

    /** Where a traced value came from: the file's row and the import that brought it. */
    String source(Trace.Source source) {
        String place = say(source.place());
        return source.importId().isEmpty() ? place : own("trace.source", place, source.importId());
    }

    /** Where a finding belongs, if it belongs anywhere. */
    Optional<String> place(Finding finding) {
        return Optional.of(say(finding.place())).filter(words -> !words.isEmpty());
    }
}
