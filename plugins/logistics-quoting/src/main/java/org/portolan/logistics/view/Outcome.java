package org.portolan.logistics.view;

import java.awt.EventQueue;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Note;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/** The part of a desk that shows what comes out: a report, or one sentence instead. */
public abstract class Outcome extends JPanel {

    /** In a row, where all find room in one. */
    private static final int MOST_CARDS = 4;

    private static final int MOST_FINDINGS = 4;

    protected final Desk desk;

    /**
     * Make it, empty.
     *
     * @param name what a screen reader calls it
     */
    protected Outcome(Desk desk, Text name) {
        super(new MigLayout("insets 16, fillx, wrap 1, gapy 12, hidemode 3", "[grow, fill]", ""));
        this.desk = desk;
        getAccessibleContext().setAccessibleName(desk.say(name));
    }

    /** Say one sentence instead of results: what is missing, or why it could not be done. */
    public void say(Text sentence) {
        removeAll();
        add(Parts.sentence(desk.say(sentence), "dim"), "wmin 0");
        drawn();
    }

    /** Say that there is nothing yet, and what to do next, with the buttons that do it. */
    public final void invite(String title, String sentence, JButton... acts) {
        removeAll();
        add(Parts.label(desk.say(Text.of(title)), "h3"), "gaptop 24lp, wmin 0");
        add(Parts.sentence(desk.say(Text.of(sentence)), "dim"), "wmin 0");
        for (JButton act : acts) {
            add(act, "growx 0");
        }
        drawn();
    }

    /** Say that the answer is on its way. */
    public final void waiting() {
        removeAll();
        String words = desk.say(Text.of("logistics.desk.running"));
        JProgressBar bar = new JProgressBar();
        bar.setIndeterminate(true);
        bar.getAccessibleContext().setAccessibleName(words);
        add(Parts.label(words, "dim"), "gaptop 24lp, wmin 0");
        add(bar, "growx 0, w 200lp");
        drawn();
    }

    /** A button that leads to the import of a file. */
    public final JButton importing(String words) {
        JButton button = new JButton(desk.say(Text.of(words)), desk.icon("import"));
        button.addActionListener(event -> desk.chooseImport());
        return button;
    }

    /** The most important figures, which come first; the others are in the export. */
    protected final void cards(Figures figures) {
        int columns = figures.items().size() > MOST_CARDS ? MOST_CARDS - 1 : MOST_CARDS;
        List<Card> cards = figures.items().stream()
                .limit(2L * (MOST_CARDS - 1))
                .map(figure -> new Card(figure, desk))
                .toList();
        add(new CardRows(columns, cards), "wmin 0");
    }

    protected final void note(Note note) {
        add(Parts.sentence(desk.say(note.text()), "secondary"), "wmin 0");
    }

    /** What to look at: the first few open, all others folded. */
    protected final void findings(List<Finding> findings) {
        int open = Math.min(findings.size(), MOST_FINDINGS);
        FindingLines.of(findings.subList(0, open), desk).forEach(lines -> add(lines, "wmin 0"));
        List<Finding> more = findings.subList(open, findings.size());
        if (!more.isEmpty()) {
            JPanel rest = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 8", "[grow, fill]", ""));
            rest.setOpaque(false);
            FindingLines.of(more, desk).forEach(lines -> rest.add(lines, "wmin 0"));
            String line = desk.say(Text.of("logistics.desk.more-findings", Integer.toString(more.size())));
            add(new Folded(line, rest, desk), "wmin 0");
        }
    }

    /** Back to the top: new answers are read from their figures on, wherever the old ones were scrolled to. */
    protected final void drawn() {
        revalidate();
        repaint();
        EventQueue.invokeLater(() -> scrollRectToVisible(new Rectangle(0, 0, 1, 1)));
    }

    /** How a row came about: the first of its cells that says it; empty where none does or there is no such row. */
    public static Optional<Trace> trace(Table table, int row) {
        if (row < 0 || row >= table.rows().size()) {
            return Optional.empty();
        }
        return table.rows().get(row).stream()
                .map(Cell::trace)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The same rows with these columns only, in this order. */
    public static Table narrow(Table table, List<String> columns) {
        List<String> keys = table.columns().stream().map(Column::key).toList();
        int[] kept = columns.stream().mapToInt(keys::indexOf).toArray();
        return new Table(
                table.key(),
                table.title(),
                IntStream.of(kept).mapToObj(table.columns()::get).toList(),
                table.rows().stream()
                        .map(row -> IntStream.of(kept).mapToObj(row::get).toList())
                        .toList(),
                table.whenEmpty());
    }
}
