package org.portolan.courses.model.question;

import java.util.regex.Pattern;

/** Prose as Markdown: plain text with its signs hidden, HTML as it stands, for Markdown takes it. */
final class MarkdownText {

    private static final Pattern SIGNS = Pattern.compile("([\\\\`*_\\[\\]<>~|$])");
    private static final Pattern LINE_START = Pattern.compile("(?m)^(\\s*)([#+-]|\\d+[.)])(?=\\s)");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

    private MarkdownText() {}

    static String of(Prose prose) {
        return switch (prose.markup()) {
            case MARKDOWN -> prose.text();
            case HTML -> BLANK_LINES.matcher(prose.text()).replaceAll("\n");
            case PLAIN ->
                LINE_START
                        .matcher(SIGNS.matcher(prose.text()).replaceAll("\\\\$1"))
                        .replaceAll("$1\\\\$2");
        };
    }
}
