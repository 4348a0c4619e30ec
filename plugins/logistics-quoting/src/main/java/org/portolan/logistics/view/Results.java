package org.portolan.logistics.view;

import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/** What comes out: figures, the services that can take the parcel, why others cannot, price against days. */
final class Results extends Outcome {

    private final Consumer<Optional<Trace>> chosen;

    /**
     * Make it, empty.
     *
     * @param chosen gets the trace of the service that a person chose
     */
    Results(Desk desk, Consumer<Optional<Trace>> chosen) {
        super(desk, Text.of("logistics.desk.results"));
        this.chosen = chosen;
    }

    void show(Report report) {
        removeAll();
        boolean sheets = report.blocks().stream().anyMatch(Figures.class::isInstance);
        if (sheets) {
            fill(report);
        } else {
            invite();
        }
        drawn();
    }

    private void fill(Report report) {
        chosen.accept(Optional.empty());
        report.blocks().forEach(block -> {
            if (block instanceof Figures figures) {
                cards(figures);
            } else if (block instanceof Table table) {
                table(table);
            } else if (block instanceof Chart chart) {
                add(desk.chart(chart), "hmin 220lp, wmin 0");
            } else if (block instanceof Note note) {
                note(note);
            }
        });
        report.findings().forEach(this::finding);
    }

    private void cards(Figures figures) {
        JPanel row = new JPanel(new MigLayout("insets 0, fillx, gap 8", "[grow, fill, sg]", "[fill]"));
        row.setOpaque(false);
        for (Figure figure : figures.items()) {
            row.add(new Card(figure, desk), "wmin 110lp");
        }
        add(row, "wmin 0");
    }

    private void table(Table table) {
        if (table.key().equals("lines")) {
            return; // The trace of the service that is chosen says them.
        }
        if (table.key().equals("excluded")) {
            if (!table.rows().isEmpty()) {
                add(new ExcludedServices(table, desk), "wmin 0");
            }
        } else if (table.rows().isEmpty()) {
            add(Parts.sentence(desk.say(table.whenEmpty()), "strong"), "wmin 0");
        } else {
            add(desk.table(ShortTable.of(table), row -> chosen.accept(trace(table, row))), "wmin 0, hmin 120lp");
            chosen.accept(trace(table, 0));
        }
    }

    /** There is no sheet yet: say what to do, with the button that does it. */
    private void invite() {
        chosen.accept(Optional.empty());
        add(Parts.label(desk.say(Text.of("logistics.desk.empty.title")), "h3"), "gaptop 24lp, wmin 0");
        add(Parts.sentence(desk.say(Text.of("logistics.desk.empty")), "dim"), "wmin 0");
        JButton button = new JButton(desk.say(Text.of("logistics.desk.import")), desk.icon("import"));
        button.addActionListener(event -> desk.chooseImport());
        add(button, "growx 0");
    }
}
