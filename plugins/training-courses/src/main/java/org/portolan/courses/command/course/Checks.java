package org.portolan.courses.command.course;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.Sandbox;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Report;
import org.portolan.api.text.Said;
import org.portolan.api.text.Text;
import org.portolan.courses.model.course.Check;
import org.portolan.courses.model.course.CommandLine;
import org.portolan.courses.model.course.Comparison;
import org.portolan.courses.model.course.Reading;
import org.portolan.courses.model.course.StepTask;

/** What a lesson checks in its sandbox, and the answers that its data gives. */
final class Checks {

    /** What a learner answers where no row of his own data fits. */
    private static final Set<String> NONE = Set.of("none", "no", "nothing", "0", "-", "–", "", "没有", "无");

    private final Sandbox sandbox;
    private final Locale locale;

    Checks(Sandbox sandbox, Locale locale) {
        this.sandbox = sandbox;
        this.locale = locale;
    }

    /** Run a command; whatever stands in its way is said with the command. */
    static Report answer(CommandLine line, Call call) throws Refusal {
        try {
            return call.of(line.id(), line.entered());
        } catch (Refusal refused) {
            throw new Refusal(Text.of("courses.course.command.refused", line.toString(), refused.text()), refused);
        } catch (Exception failed) {
            Text why = failed instanceof Said said ? said.text() : Text.literal(failed.toString());
            throw new Refusal(Text.of("courses.course.command.refused", line.toString(), why), failed);
        }
    }

    /** How a command is run: noted or not. */
    @FunctionalInterface
    interface Call {
        Report of(String commandId, Map<String, List<String>> entered) throws Exception;
    }

    /**
     * What does not hold of a check; empty where it holds.
     *
     * @param since how many commands had been run before those that count
     */
    Optional<Text> missing(Check check, int since) throws Refusal {
        if (check instanceof Check.Ran ran) {
            return sandbox.ran(since, ran.command().id(), ran.command().entered())
                    ? Optional.empty()
                    : Optional.of(Text.of(
                            "courses.course.not-run",
                            Text.of(ran.command().id() + ".title"),
                            ran.command().toString()));
        }
        Check.Says says = (Check.Says) check;
        Optional<String> found = read(says.reading());
        if (found.isPresent() && says.comparison().holds(found.get(), says.value())) {
            return Optional.empty();
        }
        return Optional.of(Text.of(
                "courses.course.not-so",
                says.reading().command().toString(),
                Readings.words(says.reading()),
                found.orElse("–"),
                says.comparison().sign(),
                says.value()));
    }

    /** Whether a check holds; a command that finds nothing to work on says that it does not. */
    boolean isMet(Check check) {
        try {
            return missing(check, 0).isEmpty();
        } catch (Refusal nothingThere) {
            return false;
        }
    }

    /** Whether an answer is what a report says. */
    boolean right(StepTask.Derived derived, String answer) throws Refusal {
        if (derived.reading().what() != Reading.What.ANY) {
            return fits(derived, expected(derived), answer);
        }
        List<String> found = all(derived.reading());
        return found.isEmpty()
                ? NONE.contains(answer.strip().toLowerCase(Locale.ROOT))
                : found.stream().anyMatch(one -> fits(derived, one, answer));
    }

    private static boolean fits(StepTask.Derived derived, String found, String answer) {
        Optional<BigDecimal> one = Comparison.number(found);
        Optional<BigDecimal> other = Comparison.number(answer);
        if (one.isPresent() && other.isPresent()) {
            return one.get().subtract(other.get()).abs().compareTo(derived.tolerance()) <= 0;
        }
        return Comparison.EQUAL.holds(found, answer);
    }

    /** What a report says to a question that is answered from it. */
    String expected(StepTask.Derived derived) throws Refusal {
        Reading reading = derived.reading();
        if (reading.what() == Reading.What.ANY) {
            List<String> found = all(reading);
            return found.isEmpty()
                    ? sandbox.bench().texts().say(Text.of("courses.lesson.none"), locale)
                    : String.join(", ", found);
        }
        return read(reading).orElseThrow(() -> nothing(reading));
    }

    /** What a report says now; empty where it says no such thing. */
    Optional<String> read(Reading reading) throws Refusal {
        return reader(reading).read(reading);
    }

    /** The cells that all are right answers; empty where no row of the table fits. */
    List<String> all(Reading reading) throws Refusal {
        return reader(reading).all(reading).orElseThrow(() -> nothing(reading));
    }

    private static Refusal nothing(Reading reading) {
        return new Refusal(Text.of("courses.course.no-answer", reading.command().toString(), Readings.words(reading)));
    }

    private ReportReader reader(Reading reading) throws Refusal {
        Report report = answer(reading.command(), sandbox::look);
        return new ReportReader(report, sandbox.bench().texts(), locale);
    }
}
