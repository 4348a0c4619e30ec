package org.portolan.intake;

import org.portolan.intake.table.Cells;

/** What stands where bytes could not be read as text: the replacement character, and zeros. */
final class Unreadables {

    private static final char REPLACED = '\uFFFD';

    private Unreadables() {}

    static boolean in(String text) {
        return text.indexOf(REPLACED) >= 0 || text.indexOf('\0') >= 0;
    }

    static boolean in(Cells cells) {
        return cells.contains(REPLACED, '\0');
    }
}
