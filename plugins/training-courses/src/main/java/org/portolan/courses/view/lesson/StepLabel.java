package org.portolan.courses.view.lesson;

import java.util.Optional;
import javax.swing.JLabel;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.model.course.Progress;
import org.portolan.courses.model.course.Step;

/** One step of a lesson in its contents: what it is called, of what kind it is, and whether it was done. */
final class StepLabel extends JLabel {

    /** @param best how it went best; empty where it was never gone through */
    StepLabel(Desk desk, Step step, Optional<Progress.Outcome> best) {
        super(
                step.number() + ". " + step.title() + "  ·  " + desk.say(Text.of("courses.kind." + step.kind())),
                LEADING);
        String icon = best.map(outcome -> outcome == Progress.Outcome.PASSED || outcome == Progress.Outcome.SEEN
                        ? "check-circle"
                        : "circle-half-full")
                .orElse("circle-outline");
        setIcon(desk.icon(icon));
    }
}
