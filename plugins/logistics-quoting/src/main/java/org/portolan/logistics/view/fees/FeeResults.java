package org.portolan.logistics.view.fees;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
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
import org.portolan.logistics.view.FindingLines;
import org.portolan.logistics.view.Outcome;
import org.portolan.logistics.view.Parts;

/** What comes out: the total and its fees, and how far the unit is from a cheaper or a dearer one. */
final class FeeResults extends JPanel {

    /** The figures that stand as cards, most important first; the table below has all. */
    private static final List<String> CARDS = List.of("total", "size_tier", "chargeable_weight");

    /** The columns that there is room for; the command's own report has all. */
    private static final Set<String> COLUMNS = Set.of(
            "fee_title",
            "amount",
            "rule",
            "change",
            "target",
            "by",
            "saves",
            "why",
            "tier",
            "longest",
            "median",
            "shortest",
            "weight");

    private static final Set<String> DRAWN = Set.of("headroom", "cheaper_tiers");

    private final Desk desk;
    private final Consumer<Optional<Trace>> chosen;
    private final JPanel fees = part();
    private final JPanel headroom = part();
    private final JPanel notes = part();
    private List<Finding> ofFees = List.of();
    private List<Finding> ofHeadroom = List.of();

    /**
     * Make it, empty.
     *
     * @param chosen gets the trace of the fee that a person chose
     */
    FeeResults(Desk desk, Consumer<Optional<Trace>> chosen) {
        super(new MigLayout("insets 16, fillx, wrap 1, gapy 12, hidemode 3", "[grow, fill]", ""));
        this.desk = desk;
        this.chosen = chosen;
        getAccessibleContext().setAccessibleName(desk.say(Text.of("logistics.fees.desk.results")));
        add(fees, "wmin 0");
        add(headroom, "wmin 0");
        add(notes, "wmin 0");
    }

    /** Say one sentence instead of results: what is missing, or why it could not be done. */
    void say(Text sentence) {
        fees.removeAll();
        headroom.removeAll();
        notes.removeAll();
        fees.add(Parts.sentence(desk.say(sentence), "dim"), "wmin 0");
        drawn();
    }

    void fees(Report report) {
        fees.removeAll();
        report.blocks().forEach(block -> {
            if (block instanceof Figures figures) {
                fees.add(cards(figures), "wmin 0");
            } else if (block instanceof Table table) {
                fees.add(
                        desk.table(narrow(table), row -> chosen.accept(Outcome.trace(table, row))),
                        "wmin 0, hmin 160lp");
                chosen.accept(Outcome.trace(table, 0));
            } else if (block instanceof Note note) {
                fees.add(Parts.sentence(desk.say(note.text()), "secondary"), "wmin 0");
            }
        });
        ofFees = report.findings();
        findings();
    }

    void headroom(Report report) {
        headroom.removeAll();
        headroom.add(Parts.label(desk.say(Text.of("logistics.fees.desk.headroom")), "h3"), "wmin 0");
        headroom.add(HeadroomBars.of(report, desk), "wmin 0");
        report.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> DRAWN.contains(table.key()) && !table.rows().isEmpty())
                .forEach(table -> headroom.add(desk.table(narrow(table), row -> {}), "wmin 0, hmin 120lp"));
        ofHeadroom = report.findings();
        findings();
    }

    private JPanel cards(Figures figures) {
        JPanel row = new JPanel(new MigLayout("insets 0, fillx, gap 8", "[grow, fill, sg]", "[fill]"));
        row.setOpaque(false);
        for (String key : CARDS) {
            figures.items().stream()
                    .filter(figure -> figure.key().equals(key))
                    .forEach((Figure figure) -> row.add(new Card(figure, desk), "wmin 110lp"));
        }
        return row;
    }

    /** Both answers say much the same: each sentence once. */
    private void findings() {
        notes.removeAll();
        Set<Finding> all = new LinkedHashSet<>(ofFees);
        all.addAll(ofHeadroom);
        FindingLines.of(all, desk).forEach(lines -> notes.add(lines, "wmin 0"));
        drawn();
    }

    private static Table narrow(Table table) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String key = table.columns().get(i).key();
            // The drawing and the reason already say the tier of a single change.
            if (COLUMNS.contains(key) && !(key.equals("tier") && table.key().equals("headroom"))) {
                kept.add(i);
            }
        }
        List<Column> columns = kept.stream().map(table.columns()::get).toList();
        List<List<Cell>> rows = table.rows().stream()
                .map(row -> kept.stream().map(row::get).toList())
                .toList();
        return new Table(table.key(), table.title(), columns, rows, table.whenEmpty());
    }

    private static JPanel part() {
        JPanel part = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 8, hidemode 3", "[grow, fill]", ""));
        part.setOpaque(false);
        return part;
    }

    private void drawn() {
        revalidate();
        repaint();
    }
}
