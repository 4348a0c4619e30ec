package org.portolan.courses.model.question;

/**
 * Text of a question or card, in the markup it was written in.
 *
 * @param markup how to read it
 * @param text never null; empty where there is nothing to say
 */
public record Prose(Markup markup, String text) {

    public static final Prose NONE = new Prose(Markup.PLAIN, "");

    /** How text is written. */
    public enum Markup {
        PLAIN,
        MARKDOWN,
        HTML
    }

    public static Prose plain(String text) {
        return text.isEmpty() ? NONE : new Prose(Markup.PLAIN, text);
    }

    public static Prose markdown(String text) {
        return text.isEmpty() ? NONE : new Prose(Markup.MARKDOWN, text);
    }

    public static Prose html(String text) {
        return text.isEmpty() ? NONE : new Prose(Markup.HTML, text);
    }

    public boolean isEmpty() {
        return text.isBlank();
    }
}
