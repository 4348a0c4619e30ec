package org.portolan.research.view;

import java.awt.EventQueue;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/** The part of a desk where an answer is read from top to bottom, or one sentence instead. */
public final class ReportPart extends JPanel {

    private static final int MOST_CARDS = 4;
    private static final int CARD_LETTERS = 16;
    private static final int MOST_FINDINGS = 4;

    private final Desk desk;
    private final Consumer<Optional<Trace>> traced;

    /**
     * Make it, empty.
     *
     * @param name what a screen reader calls it
     * @param traced gets what a value is made of that a person chose
     */
    public ReportPart(Desk desk, Text name, Consumer<Optional<Trace>> traced) {
        super(new MigLayout("insets 16, fillx, wrap 1, gapy 12, hidemode 3", "[grow, fill]", ""));
        this.desk = desk;
        this.traced = traced;
        getAccessibleContext().setAccessibleName(desk.say(name));
    }

    /** Say one sentence instead: what is missing, or why it could not be done. */
    public void say(Text sentence) {
        removeAll();
        add(Parts.sentence(desk.say(sentence), "dim"), "wmin 0");
        drawn();
    }

    /**
     * Say that there is nothing yet and what to do next, with the buttons that do it.
     *
     * @param words the key of the sentence; {@code .title} follows it for what stands above
     */
    public void invite(String words, JButton... acts) {
        removeAll();
        add(Parts.label(desk.say(Text.of(words + ".title")), "h3"), "gaptop 24lp, wmin 0");
        add(Parts.sentence(desk.say(Text.of(words)), "dim"), "wmin 0");
        for (JButton act : acts) {
            add(act, "growx 0");
        }
        drawn();
    }

    /** Say that the answer is on its way. */
    public void waiting(Text words) {
        removeAll();
        JProgressBar bar = new JProgressBar();
        bar.setIndeterminate(true);
        bar.getAccessibleContext().setAccessibleName(desk.say(words));
        add(Parts.label(desk.say(words), "dim"), "gaptop 24lp, wmin 0");
        add(bar, "growx 0, w 200lp");
        drawn();
    }

    /** Begin anew, with the report's title and the way to have it in a file. */
    public void head(Report report) {
        removeAll();
        add(head(report, desk), "wmin 0");
        findings(report.findings().stream().filter(Finding::needsAttention).toList());
        drawn();
    }

    /** A report's title, and the way to have it in a file. */
    public static JPanel head(Report report, Desk desk) {
        JPanel line = new JPanel(new MigLayout("insets 0, fillx", "[grow, fill]8[]", "[center]"));
        line.setOpaque(false);
        line.add(Parts.sentence(desk.say(report.title()), "h3"), "wmin 0");
        line.add(desk.export(report));
        return line;
    }

    /** The figures as cards. */
    public void cards(Stream<Figure> figures) {
        List<Card> cards = figures.map(figure -> Card.of(figure, desk, traced)).toList();
        if (!cards.isEmpty()) {
            int columns = cards.size() > MOST_CARDS ? MOST_CARDS - 1 : MOST_CARDS;
            add(new Cards(columns, CARD_LETTERS, cards), "wmin 0");
        }
    }

    /** A table with those of its columns that there is room for; the export has all. */
    public void table(Table table, String... columns) {
        Table shown = columns.length == 0 ? table : Answer.narrow(table, List.of(columns));
        String least = table.rows().isEmpty() ? "" : ", hmin 120lp";
        add(desk.table(shown, row -> traced.accept(Answer.trace(table, row))), "wmin 0" + least);
    }

    /** A chart that has something to show. */
    public void chart(Chart chart) {
        if (chart.series().stream().anyMatch(series -> !series.points().isEmpty())) {
            add(desk.chart(chart), "hmin 220lp, wmin 0");
        }
    }

    public void note(Text sentence) {
        add(Parts.sentence(desk.say(sentence), "secondary"), "wmin 0");
    }

    /** What to look at: the first few open, all others folded. */
    public void findings(List<Finding> findings) {
        findings.stream().limit(MOST_FINDINGS).forEach(finding -> add(Parts.finding(finding, desk), "wmin 0"));
        List<Finding> more = findings.subList(Math.min(findings.size(), MOST_FINDINGS), findings.size());
        if (!more.isEmpty()) {
            JPanel rest = Parts.column("0");
            more.forEach(finding -> rest.add(Parts.finding(finding, desk), "wmin 0"));
            String line = desk.say(Text.of("research.desk.more-findings", Integer.toString(more.size())));
            add(new Folded(line, rest, desk), "wmin 0");
        }
    }

    /** Back to the top: a new answer is read from its figures on. */
    public void drawn() {
        revalidate();
        repaint();
        EventQueue.invokeLater(() -> scrollRectToVisible(new Rectangle(0, 0, 1, 1)));
    }
}
