package org.portolan.logistics.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/** A form about files, whose question is asked when the person says so: by its button, or by the Enter key. */
public abstract class TaskForm extends QuestionForm {

    private final JButton run = new JButton(desk.say(Text.of("logistics.desk.run")));
    private final JButton cancel = new JButton(desk.say(Text.of("logistics.desk.cancel")));

    protected TaskForm(Desk desk, String command, String settings) {
        super(desk, command, settings);
    }

    /** What is asked; empty while something is missing or not readable. */
    protected abstract Optional<Question> question();

    /** The fields for files that count now, in their order. */
    protected abstract List<Entry<Path>> files();

    @Override
    protected void changed() {
        isFine();
    }

    /** The last line of the form. */
    protected final void addButtons() {
        JPanel line = new JPanel(new MigLayout("insets 0, hidemode 3", "[]8[]", ""));
        line.setOpaque(false);
        line.add(Parts.styled(run, "primary"));
        line.add(cancel);
        add(line, "newline, span 2, gaptop 4");
        busy(false);
    }

    final void onRun(Runnable ask, Runnable stop) {
        run.addActionListener(event -> ask.run());
        cancel.addActionListener(event -> stop.run());
        onEnter(ask);
    }

    /** The keyboard stays in the form while it runs. */
    final void busy(boolean busy) {
        boolean held = run.isFocusOwner() || cancel.isFocusOwner();
        run.setEnabled(!busy);
        cancel.setVisible(busy);
        if (held) {
            (busy ? cancel : run).requestFocusInWindow();
        }
    }

    /** A file was dropped beside the fields: it goes to the first that is blank, else to the first. */
    final void drop(Path file) {
        files().stream()
                .filter(entry -> entry.read().isEmpty())
                .findFirst()
                .orElse(files().get(0))
                .take(file);
    }

    /** The keyboard goes to the first field for a file that still needs one. */
    final void begin() {
        files().stream()
                .filter(entry -> entry.read().isEmpty())
                .findFirst()
                .ifPresent(entry -> entry.field().requestFocusInWindow());
    }

    /**
     * What is asked of which command.
     *
     * @param input of the command's own record
     */
    public record Question(String command, Record input) {}
}
