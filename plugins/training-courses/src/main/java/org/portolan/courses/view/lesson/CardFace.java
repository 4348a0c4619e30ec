package org.portolan.courses.view.lesson;

import java.util.regex.Pattern;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.model.course.StepTask;
import org.portolan.courses.model.question.Prose;

/** A card of a lesson: its front, and its back when asked for. */
public final class CardFace extends JPanel {

    private static final Pattern GAP = Pattern.compile("\\{\\{c\\d+::(.*?)(?:::(.*?))?}}");

    public CardFace(Desk desk, StepTask.CardText card, boolean large) {
        super(new MigLayout("insets 8 12 8 12, fillx, wrap 1, gapy 6, hidemode 3", "[grow, fill]"));
        setBorder(BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor"), 1, true));
        Written front = new Written(
                Prose.markdown(card.isCloze() ? GAP.matcher(card.front()).replaceAll("**[…]**") : card.front()));
        Written back = new Written(
                Prose.markdown(card.isCloze() ? GAP.matcher(card.front()).replaceAll("**$1**") : card.back()));
        if (large) {
            front.larger(1.4f);
            back.larger(1.4f);
        }
        back.setVisible(false);
        JButton turn = new JButton(desk.say(Text.of("courses.lesson.turn")));
        turn.addActionListener(event -> {
            back.setVisible(true);
            turn.setVisible(false);
            revalidate();
        });
        add(front, "wmin 60");
        add(turn, "growx 0");
        add(back, "wmin 60");
    }
}
