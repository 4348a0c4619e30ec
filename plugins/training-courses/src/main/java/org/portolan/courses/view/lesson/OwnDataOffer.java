package org.portolan.courses.view.lesson;

import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.model.question.Prose;

/** Says what a lesson on the learner's own data lacks, and offers to import it or to play on sample data. */
final class OwnDataOffer extends JPanel {

    private final JButton sample;

    OwnDataOffer(Desk desk, Text lacking, Runnable play) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 10", "[grow, fill]"));
        setOpaque(false);
        add(new Written(Prose.plain(desk.say(lacking))), "wmin 60");
        JButton bring = new JButton(desk.say(Text.of("courses.lesson.import")), desk.icon("import"));
        bring.addActionListener(event -> desk.chooseImport());
        sample = new JButton(desk.say(Text.of("courses.lesson.sample")), desk.icon("play"));
        sample.addActionListener(event -> play.run());
        add(bring, "split 2, growx 0");
        add(sample, "growx 0");
    }

    /** Give the keyboard to the button that always works. */
    void begin() {
        sample.requestFocusInWindow();
    }
}
