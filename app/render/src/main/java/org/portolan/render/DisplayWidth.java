package org.portolan.render;

import java.util.Arrays;

/**
 * Columns that text takes in a terminal: two for CJK and full-width characters and emoji, none for marks that combine, one
 * for all others (Unicode Standard Annex 11, East Asian Width, with ambiguous characters narrow).
 */
final class DisplayWidth {

    /** In ascending order; a range goes from an even index to the one behind it, both included. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F,
        0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private DisplayWidth() {}

    static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            width += of(point);
            i += Character.charCount(point);
        }
        return width;
    }

    static int of(int point) {
        if (point < 0x300) {
            return 1;
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    private static boolean isWide(int point) {
        int found = Arrays.binarySearch(WIDE, point);
        // Between the two ends of a range, the place where the point would stand is an odd one.
        return found >= 0 || (-found - 1) % 2 == 1;
    }

    /**
     * The text as one line that a terminal cannot mistake for orders: control characters and line breaks become a blank,
     * and marks that turn the reading direction of what follows are left out.
     */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().filter(point -> !turns(point)).forEach(point -> {
            boolean breaks = Character.isISOControl(point) || point == 0x2028 || point == 0x2029;
            line.appendCodePoint(breaks ? ' ' : point);
        });
        return line.toString();
    }

    private static boolean turns(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }
}
