package org.portolan.desktop.frame;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One thing the command palette reaches.
 *
 * @param id stable, remembered as recent
 * @param group whose it is: a plugin’s title, or the window’s parts
 * @param also other words it is found by: a command’s id
 */
record PaletteEntry(String id, String title, String group, String also, String symbol, Runnable action) {

    /** The better of the scores of its words. */
    OptionalInt score(String typed) {
        return Stream.of(Fuzzy.score(typed, title), Fuzzy.score(typed, group + " " + title), Fuzzy.score(typed, also))
                .flatMapToInt(score -> score.isPresent() ? IntStream.of(score.getAsInt()) : IntStream.empty())
                .max();
    }
}
