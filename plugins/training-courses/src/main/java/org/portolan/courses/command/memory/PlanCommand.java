package org.portolan.courses.command.memory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.courses.model.memory.Wishes;
import org.portolan.courses.model.memory.Wishes.Name;
import org.portolan.courses.store.memory.LearnerWishes;

/** Says how a learner wants to learn: limits of a day, wanted retention, steps. Without a wish it shows what holds. */
public final class PlanCommand implements Command<PlanCommand.Input> {

    /** Above this share the Anki manual calls the work overwhelming. */
    private static final BigDecimal OVERWHELMING = new BigDecimal("0.97");

    /**
     * The wishes.
     *
     * @param deck for which they hold, and for those below it; empty for all
     * @param retention the share of due cards to be recalled
     * @param learningSteps minutes, separated by blanks; {@code none} for none
     * @param longest the longest interval, in days
     * @param dayStart the hour at which a day of learning begins
     * @param siblings when other cards of a note are asked after one of them was answered; for all decks
     */
    public record Input(
            @Param(example = "Logistics::Terms") Optional<String> deck,

            @Param(min = "0", max = "9999", remembered = false)
            Optional<Integer> newPerDay,

            @Param(min = "0", max = "9999", remembered = false)
            Optional<Integer> reviewsPerDay,

            @Param(min = "0.7", max = "0.99", remembered = false, example = "0.9")
            Optional<BigDecimal> retention,

            @Param(remembered = false, example = "1 10") Optional<String> learningSteps,
            @Param(remembered = false, example = "10") Optional<String> relearningSteps,

            @Param(min = "1", max = "36500", remembered = false)
            Optional<Integer> longest,

            @Param(
                    choices = {"on", "off"},
                    remembered = false)
            Optional<String> fuzz,

            @Param(min = "0", max = "23", remembered = false)
            Optional<Integer> dayStart,

            @Param(
                    choices = {"tomorrow", "same-day"},
                    remembered = false)
            Optional<String> siblings) {}

    @Override
    public String id() {
        return "courses.plan";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        String deck = input.deck().orElse("").strip();
        Map<Name, String> wishes = wishes(input);
        if (!wishes.isEmpty()) {
            LearnerWishes.keep(bench, deck, wishes);
        }
        Wishes holding = LearnerWishes.of(bench);
        List<List<Cell>> rows = new ArrayList<>();
        for (Name name : Name.values()) {
            rows.add(List.of(
                    Cell.of(Text.of("courses.wish." + name.key())),
                    Cell.of(name.key()),
                    Cell.of(holding.of(deck, name))));
        }
        Table table = new Table(
                "plan",
                deck.isEmpty() ? Text.of("courses.plan.of-all") : Text.of("courses.plan.of", deck),
                List.of(
                        Column.of(Kind.TEXT, "courses.column.wish"),
                        Column.of(Kind.TEXT, "courses.column.name"),
                        Column.of(Kind.TEXT, "courses.column.value")),
                rows,
                Text.EMPTY);
        return Report.of(Text.of("courses.plan.title"), table).with(doubts(input));
    }

    private static Map<Name, String> wishes(Input input) throws Refusal {
        Map<Name, String> wishes = new EnumMap<>(Name.class);
        input.newPerDay().ifPresent(value -> wishes.put(Name.NEW_PER_DAY, value.toString()));
        input.reviewsPerDay().ifPresent(value -> wishes.put(Name.REVIEWS_PER_DAY, value.toString()));
        input.retention().ifPresent(value -> wishes.put(Name.RETENTION, value.toPlainString()));
        if (input.learningSteps().isPresent()) {
            wishes.put(Name.LEARNING_STEPS, steps(input.learningSteps().get()));
        }
        if (input.relearningSteps().isPresent()) {
            wishes.put(Name.RELEARNING_STEPS, steps(input.relearningSteps().get()));
        }
        input.longest().ifPresent(value -> wishes.put(Name.LONGEST, value.toString()));
        input.fuzz().ifPresent(value -> wishes.put(Name.FUZZ, String.valueOf(value.equals("on"))));
        input.dayStart().ifPresent(value -> wishes.put(Name.DAY_START, value.toString()));
        input.siblings().ifPresent(value -> wishes.put(Name.SIBLINGS, value));
        return wishes;
    }

    private static String steps(String written) throws Refusal {
        String steps = written.strip();
        if (steps.equals("none")) {
            return "";
        }
        if (!steps.matches("[1-9]\\d{0,4}( +[1-9]\\d{0,4}){0,9}")) {
            throw new Refusal(Text.of("courses.plan.no-steps", written));
        }
        return steps;
    }

    private static List<Finding> doubts(Input input) {
        return input.retention().filter(value -> value.compareTo(OVERWHELMING) > 0).stream()
                .map(value -> Finding.warning(
                        Place.NOWHERE,
                        Text.of("courses.plan.overwhelming", value),
                        Text.of("courses.plan.overwhelming.do")))
                .toList();
    }
}
