package org.portolan.courses.view.review;

import javax.swing.JComponent;
import org.portolan.api.view.Desk;
import org.portolan.api.view.View;

/** The screen on which a learner answers the cards that are due. */
public final class ReviewDesk implements View {

    @Override
    public String id() {
        return "courses.review-desk";
    }

    @Override
    public JComponent open(Desk desk) {
        return new ReviewPane(desk);
    }
}
