package org.portolan.courses.view.lesson;

import javax.swing.JComponent;
import org.portolan.api.view.Desk;
import org.portolan.api.view.View;

/** The screen on which a lesson is chosen, begun, rehearsed and presented. */
public final class LessonDesk implements View {

    @Override
    public String id() {
        return "courses.lesson-desk";
    }

    @Override
    public JComponent open(Desk desk) {
        return new LessonBoard(desk);
    }
}
