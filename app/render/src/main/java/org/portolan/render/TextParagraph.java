package org.portolan.render;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks sentences into lines of a terminal, where the language allows a break. */
final class TextParagraph {

    static final int WIDTH = 96;

    private TextParagraph() {}

    static List<String> wrap(String text, Locale locale, int width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> wrapLine(DisplayWidth.oneLine(line), locale, width, lines));
        return lines;
    }

    private static void wrapLine(String text, Locale locale, int width, List<String> lines) {
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        StringBuilder line = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String part = text.substring(from, to);
            if (!line.isEmpty() && DisplayWidth.of(line + part.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(part);
        }
        lines.add(line.toString().stripTrailing());
    }
}
