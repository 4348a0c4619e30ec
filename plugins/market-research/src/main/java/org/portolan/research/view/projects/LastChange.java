package org.portolan.research.view.projects;

import java.util.List;
import java.util.Map;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.research.view.Parts;

/** What was written last, and the way to take it back. */
final class LastChange extends JPanel {

    private final transient Desk desk;

    LastChange(Desk desk) {
        super(new MigLayout("insets 0 16 16 16, fillx, wrap 1, gapy 4", "[grow, fill]", ""));
        this.desk = desk;
    }

    void show(Imports imports) {
        removeAll();
        imports.last().ifPresent(batch -> {
            Text label = batch.label().orElse(Text.EMPTY);
            add(Parts.sentence(desk.say(Text.of("research.projects-desk.last", label)), "secondary"), "wmin 0");
            add(Parts.button(desk, "research.projects-desk.undo", "undo", () -> undo(batch.id())), "growx 0");
        });
        revalidate();
        repaint();
    }

    private void undo(String id) {
        desk.call("undo", "host.undo", Map.of("id", List.of(id)), report -> desk.factsChanged(), this::complain);
    }

    private void complain(Text sentence) {
        add(Parts.sentence(desk.say(sentence), "problem"), "wmin 0");
        revalidate();
    }
}
