package org.portolan.research.command.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Tables.Reading;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Note;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Percent;
import org.portolan.research.model.score.Candidate;
import org.portolan.research.model.score.Factor;
import org.portolan.research.model.score.Score;
import org.portolan.research.model.score.Turn;
import org.portolan.research.store.score.Presets;
import org.portolan.research.store.score.Presets.Sourced;

/** Ranks candidates by weights that everybody sees, and says which weight would turn the ranking. */
public final class ScoreCommand implements Command<ScoreCommand.Input> {

    private static final double LITTLE = 0.6;

    /**
     * What is compared.
     *
     * @param candidates a CSV or XLSX file: candidate, and any of the columns that factors read
     * @param weights that go before the preset's, such as {@code margin=40}
     */
    public record Input(
            @Param(example = "candidates.csv") Path candidates,

            @Param(
                    byDefault = "hilal",
                    choices = {"hilal", "seven-factor", "niche", "cautious"})
            String preset,

            @Param(example = "margin=40") List<String> weights) {}

    @Override
    public String id() {
        return "research.score";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        List<Sourced> sourced = new ArrayList<>(Presets.all().getOrDefault(input.preset(), List.of()));
        for (String weight : input.weights()) {
            weigh(sourced, weight);
        }
        List<Factor> factors = sourced.stream().map(Sourced::factor).toList();
        if (factors.stream().mapToDouble(Factor::weight).sum() <= 0) {
            throw new Refusal(Text.of("research.score.no-weight"));
        }
        Reading<Candidate> read = bench.tables().read(input.candidates(), CandidateFile.HEADER, CandidateFile::read);
        if (read.rows().isEmpty()) {
            throw new Refusal(Text.of(
                    "research.score.no-candidate",
                    String.valueOf(input.candidates().getFileName())));
        }
        List<Score> ranking = Score.rank(read.rows(), factors);
        List<Turn> turns = Turn.of(ranking, factors);
        List<Finding> findings = new ArrayList<>(read.findings());
        ranking.stream().filter(score -> score.quality() < LITTLE).forEach(score -> findings.add(little(score)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures(ranking));
        blocks.add(ScoreTables.ranking(ranking));
        blocks.add(ScoreTables.chart(ranking));
        blocks.add(ScoreTables.turns(turns));
        blocks.add(new Note(Text.of("research.score.turn-note")));
        blocks.add(ScoreTables.grades(ranking));
        blocks.add(ScoreTables.weights(sourced));
        return new Report(
                Text.of(
                        "research.score.report",
                        Integer.toString(ranking.size()),
                        Text.of("research.score.preset." + input.preset())),
                blocks,
                findings);
    }

    private static Figures figures(List<Score> ranking) {
        Score best = ranking.get(0);
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(
                "research.figure.best",
                Cell.of(best.candidate().name()),
                Text.of("research.score.by-points", points(best))));
        if (ranking.size() > 1) {
            figures.add(Figure.of(
                    "research.figure.lead",
                    Cell.of(decimal(best.points() - ranking.get(1).points())),
                    Text.of("research.score.before", ranking.get(1).candidate().name())));
        }
        figures.add(Figure.of(
                "research.figure.data_quality",
                Cell.of(new Percent(BigDecimal.valueOf(best.quality()).setScale(4, RoundingMode.HALF_UP))),
                Text.of("research.score.of-best")));
        return new Figures(figures);
    }

    static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }

    private static String points(Score score) {
        return decimal(score.points()).toPlainString();
    }

    private static Finding little(Score score) {
        return Finding.warning(
                Place.NOWHERE,
                Text.of(
                        "research.score.little",
                        score.candidate().name(),
                        new Percent(BigDecimal.valueOf(score.quality()).setScale(2, RoundingMode.HALF_UP)).toString()),
                Text.of("research.score.little.remedy"));
    }

    private static void weigh(List<Sourced> factors, String written) throws Refusal {
        String[] parts = written.split("=", 2);
        String key = parts[0].strip();
        double weight;
        try {
            weight = Double.parseDouble(parts.length < 2 ? "" : parts[1].strip());
        } catch (NumberFormatException unreadable) {
            throw new Refusal(Text.of("research.score.weight-unreadable", written), unreadable);
        }
        if (weight < 0 || !Double.isFinite(weight)) {
            throw new Refusal(Text.of("research.score.weight-unreadable", written));
        }
        for (int i = 0; i < factors.size(); i++) {
            Sourced one = factors.get(i);
            if (one.factor().key().equals(key)) {
                factors.set(i, new Sourced(one.factor().weighing(weight), one.source(), one.doubt()));
                return;
            }
        }
        factors.add(known(key, weight, written));
    }

    /** A factor of another set, which brings its scale along. */
    private static Sourced known(String key, double weight, String written) throws Refusal {
        for (Map.Entry<String, List<Sourced>> preset : Presets.all().entrySet()) {
            for (Sourced one : preset.getValue()) {
                if (one.factor().key().equals(key)) {
                    return new Sourced(one.factor().weighing(weight), one.source(), one.doubt());
                }
            }
        }
        throw new Refusal(Text.of("research.score.factor-unknown", written, String.join(", ", CandidateFile.KEYS)));
    }
}
