package org.portolan.courses.view.author;

import javax.swing.event.DocumentEvent;
import javax.swing.event.UndoableEditEvent;
import javax.swing.event.UndoableEditListener;
import javax.swing.undo.CompoundEdit;
import javax.swing.undo.UndoManager;
import javax.swing.undo.UndoableEdit;

/** Takes back what was typed by runs of letters, and not letter by letter. */
final class Undoing implements UndoableEditListener {

    private final UndoManager done = new UndoManager();
    private CompoundEdit run = new CompoundEdit();
    private DocumentEvent.EventType kind = DocumentEvent.EventType.CHANGE;
    private int next = -1;

    Undoing() {
        done.setLimit(2_000);
        run.end();
    }

    @Override
    public void undoableEditHappened(UndoableEditEvent event) {
        UndoableEdit edit = event.getEdit();
        boolean letter = edit instanceof DocumentEvent change && change.getLength() == 1;
        int at = edit instanceof DocumentEvent change ? change.getOffset() : -1;
        DocumentEvent.EventType type =
                edit instanceof DocumentEvent change ? change.getType() : DocumentEvent.EventType.CHANGE;
        boolean goesOn = letter && run.isInProgress() && type == kind && at == next;
        if (!goesOn) {
            run.end();
            run = new CompoundEdit();
            done.addEdit(run);
        }
        run.addEdit(edit);
        kind = type;
        next = type == DocumentEvent.EventType.INSERT ? at + 1 : at - 1;
        if (!letter) {
            run.end();
        }
    }

    void undo() {
        run.end();
        if (done.canUndo()) {
            done.undo();
        }
    }

    void redo() {
        run.end();
        if (done.canRedo()) {
            done.redo();
        }
    }
}
