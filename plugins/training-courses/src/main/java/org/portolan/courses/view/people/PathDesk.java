package org.portolan.courses.view.people;

import javax.swing.JComponent;
import org.portolan.api.view.Desk;
import org.portolan.api.view.View;

/** The screen on which a learner sees how far the way to a role is gone, and what to learn next. */
public final class PathDesk implements View {

    @Override
    public String id() {
        return "courses.path-desk";
    }

    @Override
    public JComponent open(Desk desk) {
        return new PathPane(desk);
    }
}
