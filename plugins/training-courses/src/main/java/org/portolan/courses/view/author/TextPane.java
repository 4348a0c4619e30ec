package org.portolan.courses.view.author;

import java.awt.BorderLayout;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import org.portolan.api.report.Severity;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.model.author.Insertion;

/** The text of the file that is written, with the numbers of its lines, and a bar to find words. */
final class TextPane extends JPanel {

    private final JTextArea area = new JTextArea();
    private final Gutter gutter = new Gutter(area);
    private final FindBar find;
    private transient Optional<Draft> draft = Optional.empty();

    /** @param moved told when the caret stands elsewhere */
    TextPane(Desk desk, Runnable moved) {
        super(new BorderLayout());
        area.putClientProperty("FlatLaf.styleClass", "monospaced");
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setTabSize(4);
        area.setMargin(new Insets(8, 4, 8, 12));
        area.getAccessibleContext().setAccessibleName(desk.say(Text.of("courses.author.text")));
        area.addCaretListener(event -> {
            draft.ifPresent(open -> open.caret(area.getCaretPosition()));
            moved.run();
        });
        JScrollPane scroll = new JScrollPane(area);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setRowHeaderView(gutter);
        find = new FindBar(desk, this::find, area::requestFocusInWindow);
        add(scroll);
        add(find, BorderLayout.SOUTH);
        Strokes.on(area, "ctrl Z", () -> draft.ifPresent(open -> open.undoing().undo()));
        Strokes.on(area, "ctrl Y", () -> draft.ifPresent(open -> open.undoing().redo()));
        Strokes.on(
                area,
                "ctrl shift Z",
                () -> draft.ifPresent(open -> open.undoing().redo()));
        Strokes.on(this, "ctrl F", () -> find.open(Optional.ofNullable(area.getSelectedText())));
        Strokes.on(this, "F3", () -> find.again(true));
        Strokes.on(this, "shift F3", () -> find.again(false));
    }

    /** Show another file, where its caret stood. */
    void show(Draft other) {
        draft = Optional.empty();
        area.setDocument(other.document());
        draft = Optional.of(other);
        area.setCaretPosition(other.caret());
        reveal();
    }

    /** Let a person write: after a menu or a dialog has given back the focus that it took. */
    void begin() {
        SwingUtilities.invokeLater(area::requestFocusInWindow);
    }

    /** The line of the caret, from 1. */
    int line() {
        try {
            return area.getLineOfOffset(area.getCaretPosition()) + 1;
        } catch (BadLocationException gone) {
            return 1;
        }
    }

    /** Go to a line, from 1. */
    void goTo(int line) {
        try {
            int at = Math.max(0, Math.min(line, area.getLineCount()) - 1);
            area.setCaretPosition(area.getLineStartOffset(at));
            reveal();
        } catch (BadLocationException gone) {
            area.setCaretPosition(0);
        }
        area.requestFocusInWindow();
    }

    /** Bring the caret's line into the upper part of what is seen. */
    private void reveal() {
        try {
            Rectangle2D place = area.modelToView2D(area.getCaretPosition());
            if (place != null) {
                Rectangle seen = place.getBounds();
                seen.height = Math.max(seen.height, area.getVisibleRect().height * 2 / 3);
                area.scrollRectToVisible(seen);
            }
        } catch (BadLocationException gone) {
            area.setCaretPosition(0);
        }
    }

    /** Put something in at the caret, ready to be written over. */
    void insert(boolean command, String words) {
        String text = area.getText();
        Insertion put = command
                ? Insertion.command(text, area.getCaretPosition(), words)
                : Insertion.block(text, area.getCaretPosition(), words);
        area.insert(put.words(), put.at());
        area.select(put.from(), put.to());
        begin();
    }

    void mark(Map<Integer, Severity> lines) {
        gutter.mark(lines);
    }

    private boolean find(String words, boolean forward) {
        String text = area.getText().toLowerCase(Locale.ROOT);
        String sought = words.toLowerCase(Locale.ROOT);
        int at = forward
                ? text.indexOf(sought, area.getSelectionEnd())
                : text.lastIndexOf(sought, area.getSelectionStart() - 1);
        if (at < 0) {
            at = forward ? text.indexOf(sought) : text.lastIndexOf(sought);
        }
        if (at >= 0 && !sought.isEmpty()) {
            area.select(at, at + sought.length());
            area.getCaret().setSelectionVisible(true);
        }
        return at >= 0;
    }
}
