package org.portolan.courses.command.course;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.Sandbox;
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
import org.portolan.courses.model.course.Course;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.SkillGraph;
import org.portolan.courses.model.course.Step;
import org.portolan.courses.model.course.StepTask;

/** Reads courses and says every line that cannot be given, or means nothing, with what to do about it. */
public final class ValidateCommand implements Command<ValidateCommand.Input> {

    /**
     * What to read.
     *
     * @param course its id, or a folder; empty for all
     */
    public record Input(@Param(example = "first-week") Optional<String> course) {}

    @Override
    public String id() {
        return "courses.validate";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        List<Finding> findings = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        try (Sandbox sandbox = bench.sandbox(false, Clock.systemUTC())) {
            Library library = Library.open(bench);
            for (Library.Entry entry : library.named(input.course())) {
                List<Finding> found = new ArrayList<>(entry.findings());
                found.addAll(circles(entry, library));
                for (Course.Version version : entry.course().versions().values()) {
                    found.addAll(LessonCommands.check(entry, version, sandbox));
                    rows.add(row(entry, version, found));
                }
                findings.addAll(found);
            }
        }
        return Report.of(Text.of("courses.validate.title"), table(rows)).with(findings);
    }

    /** Lessons that wait for each other across courses; those within one course were found when it was read. */
    private static List<Finding> circles(Library.Entry entry, Library library) {
        Course course = entry.course();
        List<Course> all = new ArrayList<>(library.entries().stream()
                .map(Library.Entry::course)
                .filter(other -> !other.id().equals(course.id()))
                .toList());
        all.add(course);
        Set<Lesson> within = SkillGraph.circles(List.of(course))
                .getOrDefault(course.id(), Map.of())
                .keySet();
        List<Finding> findings = new ArrayList<>();
        SkillGraph.circles(all).getOrDefault(course.id(), Map.of()).forEach((lesson, missing) -> {
            if (!within.contains(lesson)) {
                findings.add(Finding.error(
                        Place.row(lesson.file(), "", 1),
                        Text.of("courses.course.skills.circle", lesson.title(), String.join(", ", missing)),
                        Text.of("courses.course.skills.circle.do")));
            }
        });
        return findings;
    }

    private static List<Cell> row(Library.Entry entry, Course.Version version, List<Finding> findings) {
        List<Step> steps = version.lessons().stream()
                .flatMap(lesson -> lesson.steps().stream())
                .toList();
        int cards = steps.stream()
                .map(Step::task)
                .filter(StepTask.Recall.class::isInstance)
                .mapToInt(task -> ((StepTask.Recall) task).cards().size())
                .sum();
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(entry.course().id()),
                Cell.of(version.language()),
                Cell.of(version.lessons().size()),
                Cell.of(steps.size())));
        for (String kind : List.of("read", "watch", "do", "answer", "recall")) {
            row.add(Cell.of(
                    steps.stream().filter(step -> step.kind().equals(kind)).count()));
        }
        row.add(Cell.of(cards));
        row.add(Cell.of(findings.stream().filter(Finding::needsAttention).count()));
        return row;
    }

    private static Table table(List<List<Cell>> rows) {
        return new Table(
                "courses",
                Text.EMPTY,
                List.of(
                        Column.of(Kind.TEXT, "courses.column.course"),
                        Column.of(Kind.TEXT, "courses.column.language"),
                        Column.of(Kind.NUMBER, "courses.column.lessons"),
                        Column.of(Kind.NUMBER, "courses.column.steps"),
                        Column.of(Kind.NUMBER, "courses.column.read"),
                        Column.of(Kind.NUMBER, "courses.column.watch"),
                        Column.of(Kind.NUMBER, "courses.column.do"),
                        Column.of(Kind.NUMBER, "courses.column.answer"),
                        Column.of(Kind.NUMBER, "courses.column.recall"),
                        Column.of(Kind.NUMBER, "courses.column.cards"),
                        Column.of(Kind.NUMBER, "courses.column.problems")),
                rows,
                Text.of("courses.list.empty"));
    }
}
