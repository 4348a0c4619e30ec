package org.portolan.render;

import java.io.IOException;
import java.io.Writer;

/** Writes HTML that is well-formed XML too. Everything goes through one escape, so that no text can become a tag. */
final class Html {

    private final Writer out;

    Html(Writer out) {
        this.out = out;
    }

    /** Open an element; attributes are names and values in turn. */
    Html open(String element, String... attributes) throws IOException {
        tag(element, attributes);
        out.append('>');
        return this;
    }

    /** Write an element that holds nothing, such as {@code img}. */
    Html single(String element, String... attributes) throws IOException {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    Html close(String element) throws IOException {
        out.append("</").append(element).append('>');
        return this;
    }

    Html line() throws IOException {
        out.append('\n');
        return this;
    }

    Html text(String words) throws IOException {
        escape(words);
        return this;
    }

    /** Write an element that holds only words. */
    Html element(String element, String words, String... attributes) throws IOException {
        return open(element, attributes).text(words).close(element);
    }

    /** Write a style sheet or script of this module as it is. */
    Html raw(String own) throws IOException {
        out.append(own);
        return this;
    }

    private void tag(String element, String... attributes) throws IOException {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String words) throws IOException {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n', '\r' -> out.append(letter);
                default -> out.append(isForbidden(letter) ? ' ' : letter);
            }
        }
    }

    private static boolean isForbidden(char letter) {
        return letter < 0x20 || (letter >= 0x7F && letter <= 0x9F) || letter == 0xFFFE || letter == 0xFFFF;
    }
}
