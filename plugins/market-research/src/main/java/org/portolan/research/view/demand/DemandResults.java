package org.portolan.research.view.demand;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.research.view.Parts;

/** The demand of the chosen term: figures, charts, what to look at, and its tables. */
final class DemandResults extends JPanel {

    /** Tables that a person looks at here; every period stands in the export. */
    private static final Set<String> SHOWN = Set.of("peaks", "related", "regions");

    private final Desk desk;
    private final Consumer<Optional<Trace>> traced;

    DemandResults(Desk desk, Consumer<Optional<Trace>> traced) {
        super(new MigLayout("insets 16, fillx, wrap 1, gapy 12", "[grow, fill]", ""));
        this.desk = desk;
        this.traced = traced;
        getAccessibleContext().setAccessibleName(desk.say(Text.of("research.demand-desk.title")));
    }

    /** Say one sentence instead: why it could not be done. */
    void say(Text sentence) {
        removeAll();
        add(Parts.sentence(desk.say(sentence), "dim"), "wmin 0");
        drawn();
    }

    /** Nothing was imported yet: say what to do. */
    void invite() {
        removeAll();
        add(Parts.label(desk.say(Text.of("research.demand-desk.empty.title")), "h3"), "gaptop 24lp, wmin 0");
        add(Parts.sentence(desk.say(Text.of("research.demand-desk.empty")), "dim"), "wmin 0");
        JButton choose = new JButton(desk.say(Text.of("research.demand-desk.import")), desk.icon("import"));
        choose.addActionListener(event -> desk.chooseImport());
        add(choose, "growx 0");
        drawn();
    }

    void show(Report report) {
        removeAll();
        JPanel head = new JPanel(new MigLayout("insets 0, fillx", "[grow, fill]8[]", "[center]"));
        head.setOpaque(false);
        head.add(Parts.sentence(desk.say(report.title()), "h3"), "wmin 0");
        head.add(desk.export(report));
        add(head, "wmin 0");
        report.findings().stream()
                .filter(Finding::needsAttention)
                .forEach(finding -> add(
                        Parts.sentence(
                                (desk.say(finding.message()) + " " + desk.say(finding.remedy())).strip(), "amber"),
                        "wmin 0"));
        report.blocks().forEach(this::block);
        drawn();
        traced.accept(report.blocks().stream()
                .filter(Figures.class::isInstance)
                .flatMap(block -> ((Figures) block).items().stream())
                .flatMap(figure -> figure.value().trace().stream())
                .findFirst());
    }

    private void block(Block block) {
        if (block instanceof Figures figures) {
            JPanel row = new JPanel(new MigLayout("insets 0, fillx, gap 16, wrap 3", "[grow, fill, sg]", "[top]"));
            row.setOpaque(false);
            figures.items().forEach(figure -> row.add(figure(figure), "wmin 96lp"));
            add(row, "wmin 0");
        } else if (block instanceof Chart chart) {
            add(desk.chart(chart), "hmin 220lp, wmin 0");
        } else if (block instanceof Table table && SHOWN.contains(table.key())) {
            add(desk.table(table, row -> traced.accept(trace(table, row))), "wmin 0, hmin 120lp");
        } else if (block instanceof Note note) {
            add(Parts.sentence(desk.say(note.text()), "secondary"), "wmin 0");
        }
    }

    private JPanel figure(Figure figure) {
        String title = desk.say(figure.title());
        String value = figure.value().value().map(desk::sayValue).orElse("–");
        JPanel card = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 4", "[grow, fill]", ""));
        card.setOpaque(false);
        card.add(Parts.sentence(title, "secondary"), "wmin 0");
        card.add(Parts.sentence(value, "figure"), "wmin 0");
        String note = desk.say(figure.note());
        if (!note.isEmpty()) {
            card.add(Parts.sentence(note, "secondary"), "wmin 0");
        }
        card.getAccessibleContext().setAccessibleName(title + ": " + value + ", " + note);
        return card;
    }

    private static Optional<Trace> trace(Table table, int row) {
        return row < 0 || row >= table.rows().size()
                ? Optional.empty()
                : table.rows().get(row).stream()
                        .map(Cell::trace)
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private void drawn() {
        revalidate();
        repaint();
    }
}
