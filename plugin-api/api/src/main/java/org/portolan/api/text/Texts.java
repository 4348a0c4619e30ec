package org.portolan.api.text;

import java.util.Locale;
import java.util.Optional;

/** The words of the host and of all running plugins. Any thread may call it. */
public interface Texts {

    /**
     * Say this text in this language.
     *
     * @return the words; the key itself, in angle quotes, where no bundle has it, so that a gap is seen and nothing fails
     */
    String say(Text text, Locale locale);

    /** The pattern under a key, or empty where no bundle has it: for texts that may be left out, such as help. */
    Optional<String> find(String key, Locale locale);
}
