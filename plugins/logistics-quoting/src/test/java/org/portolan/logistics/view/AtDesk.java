package org.portolan.logistics.view;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.awt.event.ActionEvent;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.BeforeEach;
import org.portolan.api.report.Report;
import org.portolan.api.view.View;
import org.portolan.logistics.command.InWorkspace;
import org.portolan.testkit.view.Shown;

/** A desk as a person meets it, without a screen: what is typed, what is answered, what words are shown. */
public abstract class AtDesk extends InWorkspace {

    protected HeadlessDesk desk;

    protected AtDesk(LocalDate today) {
        super(today);
    }

    @BeforeEach
    final void sitDown() {
        desk = new HeadlessDesk(bench);
    }

    protected final JComponent opened(View view) throws Exception {
        return Shown.onScreen(() -> view.open(desk));
    }

    protected final Report answer() throws Exception {
        Report report = desk.reports.poll(30, TimeUnit.SECONDS);
        assertNotNull(report, "no answer came");
        return report;
    }

    /** A key with the keyboard somewhere in the desk's form. */
    protected static void key(JComponent view, String key) throws Exception {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        Shown.onScreen(() -> {
            Shown.all(view)
                    .filter(JComponent.class::isInstance)
                    .map(part -> ((JComponent) part).getActionForKeyStroke(stroke))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow()
                    .actionPerformed(new ActionEvent(view, ActionEvent.ACTION_PERFORMED, key));
            return true;
        });
    }

    protected static JTextField field(JComponent view, String name) {
        return Shown.all(view)
                .filter(JTextField.class::isInstance)
                .map(JTextField.class::cast)
                .filter(field -> name.equals(field.getAccessibleContext().getAccessibleName()))
                .findFirst()
                .orElseThrow();
    }
}
