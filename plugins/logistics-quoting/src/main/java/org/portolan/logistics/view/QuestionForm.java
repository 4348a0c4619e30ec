package org.portolan.logistics.view;

import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/** The part of a desk where a question is typed, in two columns. It tells of every change, a moment after the last key. */
public abstract class QuestionForm extends JPanel {

    private static final int PAUSE_MILLIS = 120;

    protected final Desk desk;
    private final Timer pause = new Timer(PAUSE_MILLIS, event -> changed());

    protected QuestionForm(Desk desk) {
        super(new MigLayout("insets 16, fillx, wrap 2, gap 8 12, hidemode 3", "[grow, fill, sg][grow, fill, sg]", ""));
        this.desk = desk;
        pause.setRepeats(false);
    }

    /** Tell what it holds now, once the rest of the desk is there. */
    public final void start() {
        changed();
    }

    /** Something was typed: it is told after the pause. */
    protected final void typed() {
        pause.restart();
    }

    /** Tell what it holds. */
    protected abstract void changed();

    protected final JButton button(String words, String icon, Runnable act) {
        JButton button = new JButton(desk.say(Text.of(words)), desk.icon(icon));
        button.addActionListener(event -> act.run());
        return button;
    }

    /** A button that looks like a link and leads to the import of a file. */
    protected final JButton importing(String words) {
        JButton button = button(words, "import", desk::chooseImport);
        button.setHorizontalAlignment(JButton.LEADING);
        return Parts.styled(button, "link");
    }
}
