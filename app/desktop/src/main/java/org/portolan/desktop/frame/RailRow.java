package org.portolan.desktop.frame;

/**
 * A row of the rail.
 *
 * @param screenId what it opens; of a heading, the plugin’s id
 * @param level how it stands: a heading, a screen below it, or a screen of the window itself
 */
record RailRow(String screenId, String title, String symbol, Level level) {

    enum Level {
        HEADING,
        CHILD,
        PLAIN
    }
}
