package org.portolan.logistics.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Block;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/** A report as a desk shows it: what needs attention, figures, tables with the columns there is room for, charts, notes. */
public class ReportOutcome extends Outcome {

    private final Consumer<Optional<Trace>> traced;
    private final Map<String, List<String>> shown;

    /**
     * Make it, empty.
     *
     * @param traced gets the trace of the total, else of the first row that has one, and then of each row that a person chooses
     * @param shown the tables that stand open, by their keys, each with the columns that there is room for; the others
     *     are folded
     */
    public ReportOutcome(Desk desk, Text name, Consumer<Optional<Trace>> traced, Map<String, List<String>> shown) {
        super(desk, name);
        this.traced = traced;
        this.shown = Map.copyOf(shown);
    }

    public final void show(Report report) {
        removeAll();
        head(report);
        findings(report.findings().stream().filter(Finding::needsAttention).toList());
        List<Block> blocks = arranged(report.blocks());
        blocks.stream().filter(block -> !(block instanceof Note)).forEach(this::block);
        blocks.stream().filter(Note.class::isInstance).forEach(this::block);
        findings(report.findings().stream()
                .filter(finding -> !finding.needsAttention())
                .toList());
        traceFirst(blocks);
        drawn();
    }

    /** The blocks in the order in which they are shown. */
    protected List<Block> arranged(List<Block> blocks) {
        return blocks;
    }

    /** A person chose this row. */
    protected void chosen(Table table, int row) {
        traced.accept(trace(table, row));
    }

    private void head(Report report) {
        JPanel line = new JPanel(new MigLayout("insets 0, fillx", "[grow, fill]8[]", "[center]"));
        line.setOpaque(false);
        line.add(Parts.sentence(desk.say(report.title()), "h3"), "wmin 0");
        line.add(desk.export(report));
        add(line, "wmin 0");
    }

    private void block(Block block) {
        if (block instanceof Figures figures) {
            cards(figures);
        } else if (block instanceof Table table && shown.containsKey(table.key())) {
            add(desk.table(narrow(table, shown.get(table.key())), row -> chosen(table, row)), "wmin 0, hmin 120lp");
        } else if (block instanceof Table table) {
            String line = desk.say(Text.of(
                    "logistics.desk.folded",
                    table.title(),
                    Integer.toString(table.rows().size())));
            add(new Folded(line, desk.table(table, row -> {}), desk), "wmin 0");
        } else if (block instanceof Chart chart) {
            add(desk.chart(chart), "hmin 220lp, wmin 0");
        } else if (block instanceof Note note) {
            note(note);
        }
    }

    private void traceFirst(List<Block> blocks) {
        Optional<Trace> total = blocks.stream()
                .filter(Figures.class::isInstance)
                .flatMap(block -> ((Figures) block).items().stream())
                .filter(figure -> figure.key().equals("total"))
                .flatMap(figure -> figure.value().trace().stream())
                .findFirst();
        traced.accept(total);
        if (total.isEmpty()) {
            blocks.stream()
                    .filter(Table.class::isInstance)
                    .map(Table.class::cast)
                    .filter(table -> trace(table, 0).isPresent())
                    .findFirst()
                    .ifPresent(table -> chosen(table, 0));
        }
    }
}
