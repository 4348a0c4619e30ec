package org.portolan.courses.command.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.courses.model.course.Course;
import org.portolan.courses.model.course.Lesson;

/** Plays all steps of courses, each lesson in a workspace of its own, and says which fail. */
public final class RehearseCommand implements Command<RehearseCommand.Input> {

    /**
     * What to play.
     *
     * @param course its id, or a folder; empty for all
     * @param lesson its id; empty for all
     * @param language its tag; empty for all languages
     */
    public record Input(
            @Param(example = "first-week") Optional<String> course,
            @Param(example = "01-orders") Optional<String> lesson,
            @Param(example = "zh-CN") Optional<String> language) {}

    @Override
    public String id() {
        return "courses.rehearse";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        List<List<Cell>> rows = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Library.Entry> entries = Library.open(bench).named(input.course());
        bench.progress()
                .total(entries.stream()
                        .flatMap(entry -> entry.course().versions().values().stream())
                        .mapToInt(version -> version.lessons().size())
                        .sum());
        refuseUnknown(input, entries);
        int passed = 0;
        int lessons = 0;
        for (Library.Entry entry : entries) {
            for (Course.Version version : entry.course().versions().values()) {
                for (Lesson lesson : version.lessons()) {
                    bench.progress().at(lessons++);
                    if (wanted(input, version, lesson)) {
                        bench.progress().doing(Text.literal(lesson.title()));
                        List<Rehearsal.Played> played = Rehearsal.of(bench, entry, version, lesson, step -> {});
                        for (Rehearsal.Played step : played) {
                            rows.add(row(entry, version, step));
                            passed += step.trouble().isEmpty() ? 1 : 0;
                            step.trouble().ifPresent(why -> findings.add(finding(step, why)));
                        }
                    }
                }
            }
        }
        Figures figures = Figures.of(
                Figure.of("courses.figure.steps", Cell.of(rows.size()), Text.EMPTY),
                Figure.of("courses.figure.passed", Cell.of(passed), Text.EMPTY),
                Figure.of("courses.figure.failed", Cell.of(rows.size() - passed), Text.EMPTY));
        return Report.of(Text.of("courses.rehearse.title"), figures, table(rows))
                .with(findings);
    }

    /** A name that was mistyped must not look like a rehearsal that passed. */
    private static void refuseUnknown(Input input, List<Library.Entry> entries) throws Refusal {
        boolean named = input.lesson().isPresent() || input.language().isPresent();
        boolean any = entries.stream()
                .flatMap(entry -> entry.course().versions().values().stream())
                .anyMatch(version -> version.lessons().stream().anyMatch(lesson -> wanted(input, version, lesson)));
        if (named && !any) {
            throw new Refusal(Text.of(
                    "courses.rehearse.unknown",
                    input.lesson().orElse("*"),
                    input.language().orElse("*"),
                    input.course().orElse("*")));
        }
    }

    private static boolean wanted(Input input, Course.Version version, Lesson lesson) {
        return input.language().map(version.language()::equalsIgnoreCase).orElse(true)
                && input.lesson().map(lesson.id()::equalsIgnoreCase).orElse(true);
    }

    private static Finding finding(Rehearsal.Played step, Text why) {
        return Finding.error(
                Place.row(step.lesson().file(), "", step.step().line()),
                Text.of("courses.rehearse.failed", step.step().title(), why),
                Text.of("courses.rehearse.failed.do"));
    }

    private static List<Cell> row(Library.Entry entry, Course.Version version, Rehearsal.Played step) {
        return List.of(
                Cell.of(entry.course().id()),
                Cell.of(version.language()),
                Cell.of(step.lesson().id()),
                Cell.of(step.step().number()),
                Cell.of(Text.of("courses.kind." + step.step().kind())),
                Cell.of(step.step().title()),
                Cell.of(step.trouble().isEmpty()),
                Cell.of(step.trouble().orElse(Text.EMPTY)),
                Cell.of(step.millis()));
    }

    private static Table table(List<List<Cell>> rows) {
        return new Table(
                "steps",
                Text.EMPTY,
                List.of(
                        Column.of(Kind.TEXT, "courses.column.course"),
                        Column.of(Kind.TEXT, "courses.column.language"),
                        Column.of(Kind.TEXT, "courses.column.lesson"),
                        Column.of(Kind.NUMBER, "courses.column.step"),
                        Column.of(Kind.TEXT, "courses.column.kind"),
                        Column.of(Kind.TEXT, "courses.column.title"),
                        Column.of(Kind.TEXT, "courses.column.passed"),
                        Column.of(Kind.TEXT, "courses.column.why"),
                        Column.of(Kind.NUMBER, "courses.column.millis")),
                rows,
                Text.of("courses.list.empty"));
    }
}
