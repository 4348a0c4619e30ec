package org.portolan.research.view.voices;

import java.awt.EventQueue;
import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.research.view.Parts;

/** What is complained of, and beneath it the sentences of the complaint that is chosen. */
final class VoicesResults extends JPanel {

    /** The tables that stand on the desk, each with the columns there is room for; the export has all. */
    private static final Map<String, List<String>> SHOWN = Map.of(
            "complaints", List.of("rank", "aspect", "complaints", "share", "rating_points", "trend", "sentence"),
            "improvements", List.of("rank", "aspect", "action", "worst_variation", "phrases"),
            "sentences", List.of("feeling", "sentence", "stars", "variation", "written"),
            "phrases", List.of("phrase", "language", "feeling", "negative", "positive", "z"),
            "by_product", List.of("product", "reviews", "mean_stars", "negative_share", "differs", "top_complaint"),
            "by_variation", List.of("variation", "reviews", "mean_stars", "negative_share", "differs", "top_complaint"),
            "suspicious", List.of("suspicion", "reviews", "product", "day", "sentence"),
            "quality", List.of("language", "method", "judged", "accuracy", "majority_accuracy", "bayes_accuracy"));

    private final Desk desk;
    private final Consumer<Optional<Trace>> traced;
    private final JPanel sentences = Parts.column("0");

    VoicesResults(Desk desk, Consumer<Optional<Trace>> traced) {
        super(new MigLayout("insets 16, fillx, wrap 1, gapy 12, hidemode 3", "[grow, fill]", ""));
        this.desk = desk;
        this.traced = traced;
        getAccessibleContext().setAccessibleName(desk.say(Text.of("research.voices-desk.results")));
    }

    void invite() {
        removeAll();
        add(Parts.label(desk.say(Text.of("research.voices-desk.empty.title")), "h3"), "gaptop 24lp, wmin 0");
        say(Text.of("research.voices-desk.empty"), false);
    }

    void waiting() {
        removeAll();
        JProgressBar bar = new JProgressBar();
        bar.setIndeterminate(true);
        String words = desk.say(Text.of("research.voices-desk.running"));
        bar.getAccessibleContext().setAccessibleName(words);
        add(Parts.label(words, "dim"), "gaptop 24lp, wmin 0");
        add(bar, "growx 0, w 200lp");
        drawn();
    }

    /** Say one sentence; instead of all results where {@code alone}. */
    void say(Text sentence, boolean alone) {
        if (alone) {
            removeAll();
        }
        add(Parts.sentence(desk.say(sentence), "dim"), "wmin 0");
        drawn();
    }

    void show(Report report) {
        removeAll();
        JPanel head = new JPanel(new MigLayout("insets 0, fillx", "[grow, fill]8[]", "[center]"));
        head.setOpaque(false);
        head.add(Parts.sentence(desk.say(report.title()), "h3"), "wmin 0");
        head.add(desk.export(report));
        add(head, "wmin 0");
        report.findings().stream().filter(Finding::needsAttention).forEach(this::finding);
        report.blocks().stream().filter(VoicesResults::isFirst).forEach(block -> block(block, report));
        report.blocks().stream().filter(block -> !isFirst(block)).forEach(block -> block(block, report));
        report.findings().stream().filter(finding -> !finding.needsAttention()).forEach(this::finding);
        drawn();
    }

    /** What a person came for stands before what explains it. */
    private static boolean isFirst(Block block) {
        return block instanceof Figures
                || (block instanceof Chart chart && chart.key().equals("complaints_chart"))
                || (block instanceof Table table && table.key().equals("complaints"));
    }

    private void block(Block block, Report report) {
        if (block instanceof Figures figures) {
            cards(figures);
        } else if (block instanceof Chart chart) {
            add(desk.chart(chart), "hmin 220lp, wmin 0");
        } else if (block instanceof Table table) {
            table(table, report);
        }
    }

    private void finding(Finding finding) {
        String words = desk.say(finding.message()) + " " + desk.say(finding.remedy());
        add(Parts.sentence(words.strip(), finding.needsAttention() ? "amber" : "secondary"), "wmin 0");
    }

    private void cards(Figures figures) {
        JPanel row = new JPanel(new MigLayout("insets 0, fillx, gap 8, wrap 3", "[grow, fill, sg]", "[fill]"));
        row.setOpaque(false);
        for (Figure figure : figures.items()) {
            JPanel card = Parts.column("8");
            card.add(Parts.sentence(desk.say(figure.title()), "secondary"), "wmin 0");
            card.add(Parts.sentence(figure.value().value().map(desk::sayValue).orElse("–"), "figure"), "wmin 0");
            card.add(Parts.sentence(desk.say(figure.note()), "secondary"), "wmin 0");
            row.add(card, "wmin 96lp");
        }
        add(row, "wmin 0");
    }

    private void table(Table table, Report report) {
        if (table.key().equals("complaints")) {
            add(desk.table(narrow(table), row -> chosen(table, row, report)), "wmin 0, hmin 180lp");
            add(sentences, "wmin 0");
            chosen(table, 0, report);
        } else if (SHOWN.containsKey(table.key())
                && !table.key().equals("sentences")
                && !table.rows().isEmpty()) {
            add(desk.table(narrow(table), row -> traced.accept(trace(table, row))), "wmin 0, hmin 140lp");
        }
    }

    /** A theme was chosen: its sentences follow, and what its place in the list is made of. */
    private void chosen(Table complaints, int row, Report report) {
        traced.accept(trace(complaints, row));
        sentences.removeAll();
        if (row >= 0 && row < complaints.rows().size()) {
            Cell theme = complaints.rows().get(row).get(column(complaints, "key"));
            Cell name = complaints.rows().get(row).get(column(complaints, "aspect"));
            report.blocks().stream()
                    .filter(Table.class::isInstance)
                    .map(Table.class::cast)
                    .filter(table -> table.key().equals("sentences"))
                    .forEach(table -> sentences(table, theme, name));
        }
        sentences.revalidate();
        sentences.repaint();
    }

    private void sentences(Table all, Cell theme, Cell name) {
        int key = column(all, "key");
        Table own = new Table(
                all.key(),
                Text.of("research.voices-desk.sentences", name.value().orElse("")),
                all.columns(),
                all.rows().stream()
                        .filter(cells -> cells.get(key).value().equals(theme.value()))
                        .toList(),
                all.whenEmpty());
        sentences.add(desk.table(narrow(own), row -> traced.accept(trace(own, row))), "wmin 0, hmin 180lp");
    }

    private static Optional<Trace> trace(Table table, int row) {
        if (row < 0 || row >= table.rows().size()) {
            return Optional.empty();
        }
        return table.rows().get(row).stream()
                .flatMap(cell -> cell.trace().stream())
                .findFirst();
    }

    private static int column(Table table, String key) {
        return table.columns().stream().map(Column::key).toList().indexOf(key);
    }

    private static Table narrow(Table table) {
        int[] kept = SHOWN.getOrDefault(table.key(), List.of()).stream()
                .mapToInt(key -> column(table, key))
                .toArray();
        return new Table(
                table.key(),
                table.title(),
                IntStream.of(kept).mapToObj(table.columns()::get).toList(),
                table.rows().stream()
                        .map(row -> IntStream.of(kept).mapToObj(row::get).toList())
                        .toList(),
                table.whenEmpty());
    }

    /** Back to the top: a new answer is read from its figures on. */
    private void drawn() {
        revalidate();
        repaint();
        EventQueue.invokeLater(() -> scrollRectToVisible(new Rectangle(0, 0, 1, 1)));
    }
}
