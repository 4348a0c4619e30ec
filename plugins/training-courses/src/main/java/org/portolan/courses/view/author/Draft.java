package org.portolan.courses.view.author;

import javax.swing.text.BadLocationException;
import javax.swing.text.PlainDocument;
import org.portolan.courses.command.author.Source;

/** A file that is open: its text, what can be taken back of it, and where the caret stood. Event thread. */
final class Draft {

    private final PlainDocument text = new PlainDocument();
    private final Undoing undoing = new Undoing();
    private Source source;
    private int caret;
    private boolean kept;

    Draft(Source source, Runnable edited) {
        this.source = source;
        this.kept = !source.text().equals(source.saved());
        put(0, 0, source.text());
        text.addUndoableEditListener(undoing);
        text.addDocumentListener(new Edited(edited));
    }

    PlainDocument document() {
        return text;
    }

    Undoing undoing() {
        return undoing;
    }

    Source source() {
        return source;
    }

    String file() {
        return source.file();
    }

    int caret() {
        return Math.min(caret, text.getLength());
    }

    void caret(int at) {
        caret = at;
    }

    String text() {
        try {
            return text.getText(0, text.getLength());
        } catch (BadLocationException impossible) {
            throw new IllegalStateException("a text was not where it is", impossible);
        }
    }

    boolean isUnsaved() {
        return !text().equals(source.saved());
    }

    /** Whether what is unsaved was kept beside the file. */
    boolean isKept() {
        return kept;
    }

    void kept(boolean now) {
        kept = now;
    }

    /** It was saved, or read again; the text stays as it is. */
    void saved(Source now) {
        source = now;
    }

    /** Put another text in its place; only what differs is touched, and can be taken back. */
    void replace(String other) {
        String before = text();
        int from = 0;
        int least = Math.min(before.length(), other.length());
        while (from < least && before.charAt(from) == other.charAt(from)) {
            from++;
        }
        int tail = 0;
        while (tail < least - from
                && before.charAt(before.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        put(from, before.length() - from - tail, other.substring(from, other.length() - tail));
    }

    private void put(int at, int length, String words) {
        try {
            if (length > 0 || !words.isEmpty()) {
                text.replace(at, length, words, null);
            }
        } catch (BadLocationException impossible) {
            throw new IllegalStateException("a text was not where it is", impossible);
        }
    }
}
