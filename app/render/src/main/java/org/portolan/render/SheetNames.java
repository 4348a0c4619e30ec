package org.portolan.render;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives names to the sheets of a workbook as Excel allows them: 31 characters, some forbidden, no two alike in any case. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> given = new HashSet<>();
    private final String unnamed;

    SheetNames(String unnamed) {
        this.unnamed = unnamed;
        // Excel keeps this one for itself.
        given.add("history");
    }

    String next(String wish) {
        String clean =
                wish.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip().replaceAll("^'+|'+$", "");
        String base = clean.isBlank() ? unnamed : clean;
        String name = cut(base, LONGEST);
        for (int i = 2; !given.add(name.toLowerCase(Locale.ROOT)); i++) {
            String ending = " (" + i + ")";
            name = cut(base, LONGEST - ending.length()) + ending;
        }
        return name;
    }

    /** Cut a text to so many UTF-16 units, never through a character. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).stripTrailing();
    }
}
