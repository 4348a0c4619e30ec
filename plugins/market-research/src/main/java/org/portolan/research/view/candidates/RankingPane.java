package org.portolan.research.view.candidates;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.intake.Tables;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.FileDrop;
import org.portolan.api.view.Filling;
import org.portolan.research.command.score.CandidateFile;
import org.portolan.research.command.score.PresetWeights;
import org.portolan.research.command.score.ScoreCommand;
import org.portolan.research.model.score.Candidate;
import org.portolan.research.view.Answer;
import org.portolan.research.view.Explanation;
import org.portolan.research.view.Parts;
import org.portolan.research.view.ReportPart;

/** Candidates side by side: what is known of them, the weights, and how they come out as it is typed. */
final class RankingPane extends JPanel {

    private static final String KEPT = "research.candidates-desk.rows";
    private static final String LANE = "score";
    private static final int PAUSE_MILLIS = 150;

    private final transient Desk desk;
    private final transient Candidates candidates;
    private final Comparison comparison;
    private final transient ComparisonGrid grid;
    private final RankingForm form;
    private final ReportPart results;
    private final Explanation why;
    private final JButton check;
    private final Timer pause = new Timer(PAUSE_MILLIS, event -> rank());
    private Optional<Report> last = Optional.empty();

    /** @param feasibility gets the name of the candidate whose sheet a person wants */
    RankingPane(Desk desk, Consumer<String> feasibility) {
        super(Parts.threeColumns());
        this.desk = desk;
        pause.setRepeats(false);
        candidates = Candidates.of(desk.bench().settings().get(KEPT).orElse(""));
        comparison = new Comparison(desk, candidates, this::changed);
        why = new Explanation(desk, "research.candidates-desk.why.hint");
        results = new ReportPart(desk, Text.of("research.candidates-desk.title"), why::show);
        form = new RankingForm(desk, this::weigh, this::add, this::load, this::remove);
        grid = new ComparisonGrid(comparison, desk, this::choose);
        check = Parts.button(
                desk,
                "research.candidates-desk.check",
                "calculator-variant-outline",
                () -> feasibility.accept(chosen()));
        JPanel middle = new JPanel(new MigLayout("insets 16 0 0 0, fillx, wrap 1, gap 0", "[grow, fill]", ""));
        middle.add(grid.component(), "wmin 0, gapleft 16, gapright 16");
        middle.add(results, "wmin 0");
        JPanel right = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gap 0, hidemode 3", "[grow, fill]", ""));
        right.add(why, "wmin 0");
        JPanel line = new JPanel(new MigLayout("insets 0 16 16 16, hidemode 3", "[]", ""));
        line.add(check);
        right.add(line, "wmin 0");
        Parts.sideBySide(this, Filling.scrolled(form), Filling.scrolled(middle), Filling.scrolled(right));
        Parts.onKey(this, "ESCAPE", () -> desk.cancel(LANE));
        FileDrop.on(this, this::load);
        comparison.weigh(PresetWeights.of(form.chosen()));
        choose(-1);
        rank();
    }

    /** Write what was found of a candidate into its column; a new one where there is none of that name. */
    void take(String name, Map<String, String> found) {
        int index = candidates.find(name).orElseGet(() -> candidates.add(name));
        found.forEach((key, value) -> candidates.value(index, key, value));
        comparison.fireTableStructureChanged();
        changed();
    }

    private void weigh(String preset) {
        grid.settle();
        comparison.weigh(PresetWeights.of(preset));
        changed();
    }

    private void add() {
        grid.settle();
        int index = candidates.add("");
        comparison.fireTableStructureChanged();
        grid.write(index);
    }

    private void remove() {
        int index = grid.chosen();
        grid.settle();
        if (index >= 0 && index < candidates.size()) {
            candidates.remove(index);
            comparison.fireTableStructureChanged();
            changed();
            choose(-1);
        }
    }

    private void load() {
        desk.chooseFile(Text.of("research.score.candidates.title")).ifPresent(this::load);
    }

    private void load(Path file) {
        desk.work(
                LANE,
                Text.of("research.candidates-desk.loading", String.valueOf(file.getFileName())),
                bench -> bench.tables().read(file, CandidateFile.HEADER, CandidateFile::read),
                this::loaded,
                results::say);
    }

    private void loaded(Tables.Reading<Candidate> read) {
        for (Candidate one : read.rows()) {
            int index = candidates.find(one.name()).orElseGet(() -> candidates.add(one.name()));
            for (String key : CandidateFile.KEYS) {
                one.value(key).ifPresent(value -> candidates.value(index, key, Plain.of(value)));
            }
        }
        comparison.fireTableStructureChanged();
        changed();
        if (read.rows().isEmpty()) {
            results.findings(read.findings());
        }
    }

    private void changed() {
        desk.bench().settings().put(KEPT, candidates.kept());
        pause.restart();
    }

    private void rank() {
        if (candidates.areNameless()) {
            results.invite(
                    "research.candidates-desk.empty",
                    Parts.button(desk, "research.candidates-desk.add", "plus", this::add),
                    Parts.button(desk, "research.candidates-desk.load", "folder-open-outline", this::load));
            return;
        }
        String csv = candidates.csv();
        String preset = form.chosen();
        List<String> weights = comparison.written();
        desk.work(
                LANE,
                Text.of("research.score.title"),
                bench -> {
                    Path file = Files.createTempFile("candidates", ".csv");
                    try {
                        Files.writeString(file, csv);
                        return bench.call("research.score", new ScoreCommand.Input(file, preset, weights));
                    } finally {
                        Files.deleteIfExists(file);
                    }
                },
                this::ranked,
                results::say);
    }

    private void ranked(Report report) {
        last = Optional.of(report);
        comparison.show(report);
        Answer answer = new Answer(report);
        results.head(report);
        results.cards(answer.figures());
        answer.chart("score_chart").ifPresent(results::chart);
        answer.table("turns").ifPresent(results::table);
        results.note(Text.of("research.score.turn-note"));
        answer.table("weights").ifPresent(this::weights);
        if (grid.chosen() >= 0) {
            choose(grid.chosen());
        }
    }

    /** Each factor's scale; below, in whole sentences, who published it and what of it nobody did. */
    private void weights(Table table) {
        results.table(table, "factor", "weight", "none", "full", "curve");
        IntStream.range(0, table.rows().size())
                .mapToObj(row -> Stream.of("source", "doubt")
                        .flatMap(column -> Answer.cell(table, row, column).value().stream())
                        .map(desk::sayValue)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .distinct()
                .forEach(words -> results.note(Text.literal(words)));
    }

    /** A candidate was chosen: say what its score is made of. */
    private void choose(int index) {
        boolean there = index >= 0
                && index < candidates.size()
                && !candidates.name(index).isBlank();
        check.setVisible(there);
        if (there) {
            why.show(last.flatMap(report -> new Answer(report).table("ranking"))
                    .flatMap(table -> Answer.row(table, "candidate", candidates.name(index))
                            .flatMap(row -> Answer.trace(table, row))));
        } else {
            why.show(Optional.empty());
        }
    }

    private String chosen() {
        int index = grid.chosen();
        return index >= 0 && index < candidates.size() ? candidates.name(index) : "";
    }
}
