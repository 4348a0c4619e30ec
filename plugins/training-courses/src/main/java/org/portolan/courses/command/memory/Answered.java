package org.portolan.courses.command.memory;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import org.portolan.api.Workbench;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.courses.model.memory.Rating;
import org.portolan.courses.model.memory.Recall;
import org.portolan.courses.model.memory.Standing;

/** Where a card stands after an answer. */
final class Answered {

    private Answered() {}

    static Figures figures(Standing after, Rating rating, Workbench bench) {
        long now = bench.clock().millis();
        Recall recall = after.state().recall().orElseThrow();
        return Figures.of(
                Figure.of("courses.figure.answered", Cell.of(after.card()), Text.literal(after.deck())),
                Figure.of("courses.figure.rating", Cell.of(rating(rating)), Text.EMPTY),
                Figure.of(
                        "courses.figure.comes_back",
                        Cell.of(Intervals.until(after.state(), now), trace(after, recall)),
                        Text.EMPTY),
                Figure.of(
                        "courses.figure.interval_days",
                        Cell.of(BigDecimal.valueOf(after.state().days())),
                        Text.EMPTY),
                Figure.of("courses.figure.stability", Cell.of(rounded(recall.stability())), Text.EMPTY),
                Figure.of("courses.figure.difficulty", Cell.of(rounded(recall.difficulty())), Text.EMPTY));
    }

    static Text rating(Rating rating) {
        return Text.of("courses.rating." + rating.name().toLowerCase(Locale.ROOT));
    }

    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(6));
    }

    private static Trace trace(Standing after, Recall recall) {
        return new Trace(
                Text.of("courses.figure.comes_back"),
                List.of(
                        new Trace.Part(
                                Text.of("courses.figure.stability"),
                                rounded(recall.stability()),
                                Text.of("courses.trace.stability")),
                        new Trace.Part(
                                Text.of("courses.figure.difficulty"),
                                rounded(recall.difficulty()),
                                Text.of("courses.trace.difficulty")),
                        new Trace.Part(
                                Text.of("courses.figure.reviews"),
                                BigDecimal.valueOf(after.state().reviews()),
                                Text.of("courses.trace.reviews"))),
                List.of());
    }
}
