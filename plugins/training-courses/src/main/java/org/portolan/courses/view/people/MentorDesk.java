package org.portolan.courses.view.people;

import javax.swing.JComponent;
import org.portolan.api.view.Desk;
import org.portolan.api.view.View;

/** The screen on which a mentor looks at several learners, and at what proves the skills of one. */
public final class MentorDesk implements View {

    @Override
    public String id() {
        return "courses.mentor-desk";
    }

    @Override
    public JComponent open(Desk desk) {
        return new MentorPane(desk);
    }
}
