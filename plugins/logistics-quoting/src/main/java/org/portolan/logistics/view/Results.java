package org.portolan.logistics.view;

import java.util.Optional;
import java.util.function.Consumer;
import org.portolan.api.report.Chart;
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
        findings(report.findings());
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
        invite("logistics.desk.empty.title", "logistics.desk.empty", importing("logistics.desk.import"));
    }
}
