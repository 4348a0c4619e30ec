package org.portolan.courses.command.memory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.courses.model.memory.Fit;
import org.portolan.courses.model.memory.Judgement;
import org.portolan.courses.model.memory.Optimiser;
import org.portolan.courses.model.memory.ReviewLog;
import org.portolan.courses.model.memory.Weights;
import org.portolan.courses.store.memory.LearnerWeights;
import org.portolan.courses.store.memory.LogFigures;
import org.portolan.courses.store.memory.Published;

/** Fits the weights of FSRS-6 to the learner's own log, says what that is worth, and takes them over where wanted. */
public final class OptimiseCommand implements Command<OptimiseCommand.Input> {

    /**
     * What becomes of the weights.
     *
     * @param keep whether the weights found are taken over, where they are better
     */
    public record Input(
            @Param(byDefault = "false", remembered = false) boolean keep) {}

    @Override
    public String id() {
        return "courses.optimise";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        LocalDate today = LocalDate.now(bench.clock());
        bench.progress().doing(Text.of("courses.optimise.reading"));
        ReviewLog log = LogFigures.log(bench);
        if (log.telling() < Optimiser.LEAST_TELLING) {
            throw new Refusal(Text.of("courses.optimise.too-few", log.telling(), Optimiser.LEAST_TELLING));
        }
        bench.progress().doing(Text.of("courses.optimise.fitting"));
        Weights published = Published.weights(today);
        Optimiser optimiser = new Optimiser(published, Published.bounds(today), Published.spread(today), 1);
        Fit fit = optimiser.fit(log, bench.progress());
        boolean better = fit.gain() > 0;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Note(Text.of(
                better ? "courses.optimise.better" : "courses.optimise.no-better",
                NextCard.percent(Math.abs(fit.gain())))));
        blocks.add(figures(fit, log));
        blocks.add(weights(fit, published));
        if (input.keep() && better) {
            LearnerWeights.keep(bench, fit.weights());
            blocks.add(new Note(Text.of("courses.optimise.kept")));
        } else if (better) {
            blocks.add(new Note(Text.of("courses.optimise.not-kept")));
        }
        return new Report(Text.of("courses.optimise.title"), blocks, List.of());
    }

    private static Figures figures(Fit fit, ReviewLog log) {
        Judgement before = fit.before();
        Judgement after = fit.after();
        return Figures.of(
                Figure.of("courses.figure.log_loss_before", number(before.logLoss()), Text.EMPTY),
                Figure.of("courses.figure.log_loss_after", number(after.logLoss()), Text.EMPTY),
                Figure.of("courses.figure.rmse_before", number(before.rmse()), Text.EMPTY),
                Figure.of("courses.figure.rmse_after", number(after.rmse()), Text.EMPTY),
                Figure.of("courses.figure.learned_from", number(fit.learnedFrom()), Text.EMPTY),
                Figure.of("courses.figure.held_back", number(after.reviews()), Text.of("courses.optimise.held-back")),
                Figure.of("courses.figure.answers", number(log.reviews()), Text.EMPTY));
    }

    private static Table weights(Fit fit, Weights published) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < Weights.COUNT; i++) {
            rows.add(List.of(
                    Cell.of("w" + i),
                    number(published.w(i)),
                    number(fit.weights().w(i))));
        }
        return new Table(
                "weights",
                Text.of("courses.optimise.weights", fit.weights().version()),
                List.of(
                        Column.of(Kind.TEXT, "courses.column.weight"),
                        Column.of(Kind.NUMBER, "courses.column.published"),
                        Column.of(Kind.NUMBER, "courses.column.fitted")),
                rows,
                Text.EMPTY);
    }

    private static Cell number(double value) {
        return Cell.of(Answered.rounded(value));
    }

    private static Cell number(int value) {
        return Cell.of(BigDecimal.valueOf(value));
    }
}
