package org.portolan.courses.command.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Percent;
import org.portolan.courses.model.course.Certificate;
import org.portolan.courses.model.course.Course;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.Progress;
import org.portolan.courses.model.course.Step;

/** Certifies that all lessons of a course were done, with a code that shows whether the paper was changed. */
public final class CertificateCommand implements Command<CertificateCommand.Input> {

    /**
     * Whom it is for.
     *
     * @param check a code to compare with what this workspace would certify
     */
    public record Input(
            @Param(example = "first-week") String course,
            @Param(example = "Ada Lovelace") String name,

            @Param(example = "7K2M-…", remembered = false) Optional<String> check) {}

    @Override
    public String id() {
        return "courses.certificate";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        if (input.name().isBlank()) {
            throw new Refusal(Text.of("courses.certificate.no-name"));
        }
        Library library = Library.open(bench);
        Library.Entry entry = library.named(Optional.of(input.course())).get(0);
        Course.Version version =
                entry.course().in(bench.locale()).orElseThrow(() -> new Refusal(Text.of("courses.list.no-lessons")));
        List<Progress.Entry> done = library.progress().stream()
                .filter(one -> one.course().equals(entry.course().id()))
                .toList();
        demandAll(version, Progress.best(done, entry.course().id()));
        Certificate certificate = new Certificate(
                input.name(),
                entry.course().id(),
                version.version(),
                day(done, bench),
                steps(version),
                right(version, done));
        if (input.check().isPresent() && !certificate.fits(input.check().get())) {
            throw new Refusal(
                    Text.of("courses.certificate.other", input.check().get(), certificate.name(), version.title()));
        }
        return Report.of(
                Text.of("courses.certificate.paper"),
                new Note(Text.of("courses.certificate.words", certificate.name(), version.title(), certificate.day())),
                Figures.of(
                        Figure.of(
                                "courses.figure.lessons",
                                Cell.of(version.lessons().size()),
                                Text.EMPTY),
                        Figure.of("courses.figure.steps", Cell.of(certificate.steps()), Text.EMPTY),
                        Figure.of(
                                "courses.figure.right_at_first",
                                Cell.of(Percent.parse(certificate.right() + "%")),
                                Text.EMPTY),
                        Figure.of("courses.figure.code", Cell.of(certificate.code()), Text.EMPTY)),
                lessons(version),
                new Note(
                        Text.of(input.check().isPresent() ? "courses.certificate.fits" : "courses.certificate.check")));
    }

    private static void demandAll(Course.Version version, Map<String, Map<Integer, Progress.Outcome>> best)
            throws Refusal {
        List<String> missing = version.lessons().stream()
                .filter(lesson -> !Progress.isDone(lesson, best.getOrDefault(lesson.id(), Map.of())))
                .map(Lesson::title)
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal(Text.of("courses.certificate.missing", version.title(), String.join("; ", missing)));
        }
    }

    private static LocalDate day(List<Progress.Entry> done, Workbench bench) {
        return done.stream()
                .map(Progress.Entry::at)
                .max(Comparator.naturalOrder())
                .map(at -> at.atZone(bench.clock().getZone()).toLocalDate())
                .orElseGet(() -> LocalDate.now(bench.clock()));
    }

    private static int steps(Course.Version version) {
        return version.lessons().stream()
                .mapToInt(lesson -> lesson.steps().size())
                .sum();
    }

    /** The share of questions whose first outcome is right, in whole percent; 100 where there are none. */
    private static int right(Course.Version version, List<Progress.Entry> done) {
        int asked = 0;
        int right = 0;
        for (Lesson lesson : version.lessons()) {
            for (Step step : lesson.steps()) {
                Optional<Progress.Entry> first = done.stream()
                        .filter(one -> one.lesson().equals(lesson.id()) && one.step() == step.number())
                        .findFirst();
                if (step.kind().equals("answer") && first.isPresent()) {
                    asked++;
                    right += first.get().outcome() == Progress.Outcome.PASSED ? 1 : 0;
                }
            }
        }
        return asked == 0 ? 100 : Math.round(100f * right / asked);
    }

    private static Table lessons(Course.Version version) {
        Set<String> known = new HashSet<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Lesson lesson : version.lessons()) {
            known.addAll(lesson.skills());
            rows.add(List.of(
                    Cell.of(lesson.title()),
                    Cell.of(String.join(", ", lesson.skills().stream().sorted().toList())),
                    Cell.of(lesson.minutes())));
        }
        return new Table(
                "lessons",
                Text.of("courses.certificate.skills", known.size()),
                List.of(
                        Column.of(Kind.TEXT, "courses.column.lesson"),
                        Column.of(Kind.TEXT, "courses.column.skills"),
                        Column.of(Kind.NUMBER, "courses.column.minutes")),
                rows,
                Text.EMPTY);
    }
}
