package org.portolan.courses.model.author;

/**
 * Something put into a text.
 *
 * @param at where it is put, in characters
 * @param words what is put there, with the line breaks around it
 * @param from what of it an author writes over first, in characters of the new text
 * @param to where that ends
 */
public record Insertion(int at, String words, int from, int to) {

    private static final String FENCE = "```";

    /** Put a block in below the line of the caret: an empty line before it and one behind it. */
    public static Insertion block(String text, int caret, String block) {
        int at = endOfBlock(text, caret);
        String before = text.substring(0, at);
        String head = before.isBlank() ? "" : before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
        String after = text.substring(at);
        String tail = after.startsWith("\n\n") || after.equals("\n") ? "" : "\n";
        String body = block.strip();
        int from = at + head.length();
        return new Insertion(at, head + body + tail, from, from + body.length());
    }

    /** Put a line in below the line of the caret where that stands in a block; in a block {@code do} of its own elsewhere. */
    public static Insertion command(String text, int caret, String line) {
        if (!inBlock(text, caret)) {
            Insertion block = block(text, caret, FENCE + "do\n" + line + "\n" + FENCE);
            int from = block.from + FENCE.length() + "do\n".length();
            return new Insertion(block.at, block.words, from, from + line.length());
        }
        int start = startOfLine(text, caret);
        int end = endOfLine(text, caret);
        if (text.substring(start, end).isBlank()) {
            return new Insertion(start, line, start, start + line.length());
        }
        return new Insertion(end, "\n" + line, end + 1, end + 1 + line.length());
    }

    /** The text with it. */
    public String into(String text) {
        return text.substring(0, at) + words + text.substring(at);
    }

    /** Whether a caret stands between the lines that begin and end a block. */
    private static boolean inBlock(String text, int caret) {
        boolean open = false;
        int line = 0;
        int until = startOfLine(text, caret);
        while (line < until) {
            int end = endOfLine(text, line);
            if (text.substring(line, end).strip().startsWith(FENCE)) {
                open = !open;
            }
            line = end + 1;
        }
        return open && !text.substring(until, endOfLine(text, caret)).strip().startsWith(FENCE);
    }

    /** The end of the caret's line; of its block, where it stands in one. */
    private static int endOfBlock(String text, int caret) {
        int end = endOfLine(text, caret);
        boolean open = inBlock(text, caret)
                || (text.substring(startOfLine(text, caret), end).strip().startsWith(FENCE)
                        && end < text.length()
                        && inBlock(text, end + 1));
        while (open && end < text.length()) {
            int next = endOfLine(text, end + 1);
            open = !text.substring(end + 1, next).strip().startsWith(FENCE);
            end = next;
        }
        return end;
    }

    private static int startOfLine(String text, int caret) {
        return text.lastIndexOf('\n', caret - 1) + 1;
    }

    private static int endOfLine(String text, int caret) {
        int end = text.indexOf('\n', caret);
        return end < 0 ? text.length() : end;
    }
}
