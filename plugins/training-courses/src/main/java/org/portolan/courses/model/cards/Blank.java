package org.portolan.courses.model.cards;

import java.util.regex.Pattern;

/** What counts as nothing in a field: blanks and empty lines (Anki manual, “Card Generation”). */
final class Blank {

    private static final Pattern NOTHING = Pattern.compile("(?:[\\s\\u00A0]|&nbsp;|</?(?:br|div)\\s*/?>)*+");

    private Blank() {}

    static boolean is(String html) {
        return NOTHING.matcher(html).matches();
    }
}
