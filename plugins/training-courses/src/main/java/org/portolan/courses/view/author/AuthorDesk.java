package org.portolan.courses.view.author;

import javax.swing.JComponent;
import org.portolan.api.view.Desk;
import org.portolan.api.view.View;

/** The screen on which a course is written, tried and recorded. */
public final class AuthorDesk implements View {

    @Override
    public String id() {
        return "courses.author-desk";
    }

    @Override
    public JComponent open(Desk desk) {
        return new AuthorBoard(desk, new Dialogs(desk));
    }
}
