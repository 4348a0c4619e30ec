package org.portolan.logistics.view.landed;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Block;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.logistics.view.Card;
import org.portolan.logistics.view.Outcome;

/** What comes out: figures, the lines they are made of, what was taken for granted, what to look at. */
final class LandedResults extends Outcome {

    /** The columns that there is room for; the part beside says the rest. */
    private static final List<String> SHOWN = List.of("part", "amount", "base", "rate", "since");

    private final Consumer<Optional<Trace>> chosen;

    /**
     * Make it, empty.
     *
     * @param chosen gets the trace of the total, and then of each line that a person chose
     */
    LandedResults(Desk desk, Consumer<Optional<Trace>> chosen) {
        super(desk, Text.of("logistics.landed.title"));
        this.chosen = chosen;
    }

    void show(Report report) {
        removeAll();
        report.findings().stream().filter(Finding::needsAttention).forEach(this::finding);
        for (Block block : report.blocks()) {
            if (block instanceof Figures figures) {
                cards(figures);
            } else if (block instanceof Table table) {
                add(desk.table(narrow(table, SHOWN), row -> chosen.accept(trace(table, row))), "wmin 0, hmin 160lp");
            } else if (block instanceof Note note) {
                note(note);
            }
        }
        report.findings().stream().filter(finding -> !finding.needsAttention()).forEach(this::finding);
        drawn();
    }

    private void cards(Figures figures) {
        JPanel row = new JPanel(new MigLayout("insets 0, fillx, wrap 3, gap 8", "[grow, fill, sg]", "[fill]"));
        row.setOpaque(false);
        for (Figure figure : figures.items()) {
            row.add(new Card(figure, desk), "wmin 96lp");
            if (figure.key().equals("total")) {
                chosen.accept(figure.value().trace());
            }
        }
        add(row, "wmin 0");
    }
}
