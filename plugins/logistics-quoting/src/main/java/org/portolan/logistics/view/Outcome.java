package org.portolan.logistics.view;

import java.awt.EventQueue;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Note;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/** The part of a desk that shows what comes out: a report, or one sentence instead. */
public abstract class Outcome extends JPanel {

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

    protected final void note(Note note) {
        add(Parts.sentence(desk.say(note.text()), "secondary"), "wmin 0");
    }

    protected final void finding(Finding finding) {
        add(Parts.finding(finding, desk), "wmin 0");
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
