package org.portolan.courses.command.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.courses.model.course.Course;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.Progress;
import org.portolan.courses.model.course.SkillGraph;
import org.portolan.courses.model.course.Step;

/** Lists the courses there are, or the lessons of one, with what is done and what is still locked. */
public final class ListCommand implements Command<ListCommand.Input> {

    /**
     * What to list.
     *
     * @param course its id, or a folder; empty for all courses
     * @param role only what is for it
     */
    public record Input(
            @Param(example = "first-week") Optional<String> course,
            @Param(example = "executor") Optional<String> role) {}

    @Override
    public String id() {
        return "courses.list";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        if (input.role().filter(role -> !Course.ROLES.contains(role)).isPresent()) {
            throw new Refusal(
                    Text.of("courses.list.role.unknown", input.role().get(), String.join(", ", Course.ROLES)));
        }
        Library library = Library.open(bench);
        List<Library.Entry> entries = library.named(input.course());
        Table table = input.course().isPresent()
                ? lessons(entries.get(0), library, bench.locale())
                : courses(entries, input.role(), library, bench.locale());
        return Report.of(Text.of("courses.list.title"), table);
    }

    private static Table courses(List<Library.Entry> entries, Optional<String> role, Library library, Locale locale) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Library.Entry entry : entries) {
            Optional<Course.Version> version = entry.course()
                    .in(locale)
                    .filter(one -> role.isEmpty()
                            || one.roles().isEmpty()
                            || one.roles().contains(role.get()));
            if (version.isPresent()) {
                Course.Version one = version.get();
                Map<String, Map<Integer, Progress.Outcome>> best =
                        Progress.best(library.progress(), entry.course().id());
                long done = one.lessons().stream()
                        .filter(lesson -> Progress.isDone(lesson, best.getOrDefault(lesson.id(), Map.of())))
                        .count();
                rows.add(List.of(
                        Cell.of(entry.course().id()),
                        Cell.of(one.title()),
                        Cell.of(one.summary()),
                        Cell.of(String.join(", ", entry.course().versions().keySet())),
                        Cell.of(one.lessons().size()),
                        Cell.of(one.lessons().stream()
                                .mapToInt(lesson -> lesson.steps().size())
                                .sum()),
                        Cell.of(one.lessons().stream().mapToInt(Lesson::minutes).sum()),
                        Cell.of(done),
                        Cell.of(entry.files().origin())));
            }
        }
        return new Table(
                "courses",
                Text.EMPTY,
                List.of(
                        Column.of(Kind.TEXT, "courses.column.course"),
                        Column.of(Kind.TEXT, "courses.column.title"),
                        Column.of(Kind.TEXT, "courses.column.summary"),
                        Column.of(Kind.TEXT, "courses.column.languages"),
                        Column.of(Kind.NUMBER, "courses.column.lessons"),
                        Column.of(Kind.NUMBER, "courses.column.steps"),
                        Column.of(Kind.NUMBER, "courses.column.minutes"),
                        Column.of(Kind.NUMBER, "courses.column.done"),
                        Column.of(Kind.TEXT, "courses.column.origin")),
                rows,
                Text.of("courses.list.empty"));
    }

    private static Table lessons(Library.Entry entry, Library library, Locale locale) {
        Set<String> had = library.skills(locale);
        Map<String, Map<Integer, Progress.Outcome>> best =
                Progress.best(library.progress(), entry.course().id());
        List<List<Cell>> rows = new ArrayList<>();
        for (Lesson lesson :
                entry.course().in(locale).map(Course.Version::lessons).orElse(List.of())) {
            Map<Integer, Progress.Outcome> outcomes = best.getOrDefault(lesson.id(), Map.of());
            Set<String> missing = SkillGraph.missing(lesson, had);
            String state = Progress.isDone(lesson, outcomes)
                    ? "done"
                    : !missing.isEmpty() ? "locked" : outcomes.isEmpty() ? "open" : "begun";
            rows.add(List.of(
                    Cell.of(lesson.id()),
                    Cell.of(lesson.title()),
                    Cell.of(lesson.minutes()),
                    Cell.of(lesson.steps().size()),
                    Cell.of(count(lesson, "do")),
                    Cell.of(count(lesson, "answer")),
                    Cell.of(String.join(", ", sorted(lesson.skills()))),
                    Cell.of(String.join(", ", sorted(missing))),
                    Cell.of(Text.of("courses.state." + state)),
                    Cell.of(outcomes.size())));
        }
        return new Table(
                "lessons",
                Text.literal(entry.course()
                        .in(locale)
                        .map(Course.Version::title)
                        .orElse(entry.course().id())),
                List.of(
                        Column.of(Kind.TEXT, "courses.column.lesson"),
                        Column.of(Kind.TEXT, "courses.column.title"),
                        Column.of(Kind.NUMBER, "courses.column.minutes"),
                        Column.of(Kind.NUMBER, "courses.column.steps"),
                        Column.of(Kind.NUMBER, "courses.column.to_do"),
                        Column.of(Kind.NUMBER, "courses.column.to_answer"),
                        Column.of(Kind.TEXT, "courses.column.skills"),
                        Column.of(Kind.TEXT, "courses.column.missing_skills"),
                        Column.of(Kind.TEXT, "courses.column.state"),
                        Column.of(Kind.NUMBER, "courses.column.steps_gone")),
                rows,
                Text.of("courses.list.no-lessons"));
    }

    private static long count(Lesson lesson, String kind) {
        return lesson.steps().stream().map(Step::kind).filter(kind::equals).count();
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }
}
