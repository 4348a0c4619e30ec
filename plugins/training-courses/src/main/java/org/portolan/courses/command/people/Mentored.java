package org.portolan.courses.command.people;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.Workbench;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.courses.model.people.Curriculum;
import org.portolan.courses.model.people.Deeds;
import org.portolan.courses.model.people.HardStep;
import org.portolan.courses.model.people.NextLesson;
import org.portolan.courses.model.people.ProgressFile;
import org.portolan.courses.model.people.RolePath;
import org.portolan.courses.model.people.RoleStage;
import org.portolan.courses.model.people.Stuck;
import org.portolan.courses.store.people.MentorRules;
import org.portolan.courses.store.people.Roles;

/** Several learners as tables. */
final class Mentored {

    private static final int KEY_LENGTH = 8;

    private final Workbench bench;
    private final List<ProgressFile> files;
    private final Curriculum curriculum;
    private final SkillNames names;

    Mentored(Workbench bench, List<ProgressFile> files, Curriculum curriculum) {
        this.bench = bench;
        this.files = files;
        this.curriculum = curriculum;
        this.names = new SkillNames(bench);
    }

    /** By what scripts know a learner. */
    static String key(ProgressFile file) {
        return file.learner().substring(0, Math.min(KEY_LENGTH, file.learner().length()));
    }

    int stuckLearners() {
        return (int) files.stream().filter(file -> !stuck(file).isEmpty()).count();
    }

    private List<Stuck> stuck(ProgressFile file) {
        return Stuck.of(
                file, MentorRules.tries(), MentorRules.quiet(), bench.clock().instant());
    }

    /** The skills that anybody has. */
    Set<String> had() {
        Set<String> had = new LinkedHashSet<>();
        files.forEach(file -> file.skills().forEach(skill -> had.add(skill.skill())));
        return had;
    }

    /** Those, and what a way to a role asks for: in the order in which lessons teach them. */
    private Set<String> skills() {
        Set<String> had = had();
        Set<String> wanted = new HashSet<>(had);
        Roles.all().forEach(stage -> wanted.addAll(curriculum.neededFor(stage.role())));
        Set<String> ordered = new LinkedHashSet<>();
        curriculum
                .lessons()
                .forEach(lesson -> lesson.lesson().skills().stream()
                        .sorted()
                        .filter(wanted::contains)
                        .forEach(ordered::add));
        ordered.addAll(had);
        return ordered;
    }

    /** The lesson that brings this learner the most, for all roles together; empty where none is open. */
    Optional<NextLesson> next(ProgressFile file) {
        RolePath path = RolePath.of(
                Roles.all().stream().map(RoleStage::role).toList(), curriculum, new Deeds(file.entries()), Map.of());
        return path.next().stream().findFirst();
    }

    Text sentence(ProgressFile file) {
        Optional<Stuck> stuck = stuck(file).stream().findFirst();
        Text next = next(file)
                .map(one -> Text.of(
                        "courses.mentor.next",
                        one.lesson().lesson().title(),
                        one.gives().size()))
                .orElseGet(() -> Text.of("courses.mentor.no-next"));
        return stuck.map(one -> Text.of(
                        one.step().isPresent() ? "courses.mentor.stuck" : "courses.mentor.quiet",
                        one.lesson().title(),
                        one.step().map(ProgressFile.StepLine::title).orElse(""),
                        day(one.since()),
                        next))
                .orElse(next);
    }

    Table learners() {
        return new Table(
                "learners",
                Text.of("courses.mentor.learners"),
                List.of(
                        Column.of(Kind.TEXT, "courses.column.learner"),
                        Column.of(Kind.NUMBER, "courses.column.skills_had"),
                        Column.of(Kind.NUMBER, "courses.column.lessons_done"),
                        Column.of(Kind.PERCENT, "courses.column.right_at_first"),
                        Column.of(Kind.PERCENT, "courses.column.remembered"),
                        Column.of(Kind.DATE, "courses.column.last"),
                        Column.of(Kind.TEXT, "courses.column.stuck_at"),
                        Column.of(Kind.DATE, "courses.column.stuck_since"),
                        Column.of(Kind.TEXT, "courses.column.next_lesson"),
                        Column.of(Kind.DATE, "courses.column.exported"),
                        Column.of(Kind.TEXT, "courses.column.id")),
                files.stream().map(this::row).toList(),
                Text.of("courses.mentor.none"));
    }

    private List<Cell> row(ProgressFile file) {
        Optional<Stuck> stuck = stuck(file).stream().findFirst();
        Deeds.FirstTries tries = file.firstTries();
        return List.of(
                Cell.of(file.name()),
                PathBlocks.number(file.skills().size()),
                PathBlocks.number((int) file.lessons().stream()
                        .filter(lesson -> lesson.done().isPresent())
                        .count()),
                PathBlocks.share(tries.right(), tries.asked()),
                PathBlocks.percent(file.memory().mean()),
                Cell.of(file.last().map(this::day)),
                Cell.of(stuck.map(one -> one.lesson().title()
                        + one.step().map(step -> " · " + step.title()).orElse(""))),
                Cell.of(stuck.map(one -> day(one.since()))),
                Cell.of(next(file).map(one -> one.lesson().lesson().title())),
                Cell.of(day(file.exported())),
                Cell.of(key(file)));
    }

    /** A row a skill, a column a learner: the day on which it was there. */
    Table matrix() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(Kind.TEXT, "courses.column.skill_name"));
        columns.add(Column.of(Kind.NUMBER, "courses.column.learners"));
        files.forEach(file -> columns.add(new Column(key(file), Text.literal(file.name()), Kind.DATE)));
        columns.add(Column.of(Kind.TEXT, "courses.column.skill"));
        List<Map<String, Instant>> had = files.stream()
                .map(file -> {
                    Map<String, Instant> skills = new HashMap<>();
                    file.skills().forEach(skill -> skills.put(skill.skill(), skill.since()));
                    return skills;
                })
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (String skill : skills()) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(names.of(skill)));
            row.add(PathBlocks.number(
                    (int) had.stream().filter(one -> one.containsKey(skill)).count()));
            had.forEach(
                    one -> row.add(Cell.of(Optional.ofNullable(one.get(skill)).map(this::day))));
            row.add(Cell.of(skill));
            rows.add(row);
        }
        return new Table(
                "matrix", Text.of("courses.mentor.matrix"), columns, rows, Text.of("courses.mentor.no-skills"));
    }

    Table hard(List<HardStep> steps) {
        return new Table(
                "hard",
                Text.of("courses.mentor.hard"),
                List.of(
                        Column.of(Kind.TEXT, "courses.column.lesson"),
                        Column.of(Kind.NUMBER, "courses.column.step"),
                        Column.of(Kind.TEXT, "courses.column.title"),
                        Column.of(Kind.TEXT, "courses.column.kind"),
                        Column.of(Kind.NUMBER, "courses.column.learners"),
                        Column.of(Kind.NUMBER, "courses.column.wrong_at_first"),
                        Column.of(Kind.NUMBER, "courses.column.failures")),
                steps.stream()
                        .map(step -> List.of(
                                Cell.of(step.course() + "/" + step.lesson()),
                                PathBlocks.number(step.step()),
                                Cell.of(step.title()),
                                Cell.of(kind(step.kind())),
                                PathBlocks.number(step.learners()),
                                PathBlocks.number(step.wrongAtFirst()),
                                Cell.of(BigDecimal.valueOf(step.failures()))))
                        .toList(),
                Text.of("courses.mentor.nothing-hard"));
    }

    private Text kind(String kind) {
        return bench.texts().find("courses.kind." + kind, bench.locale()).isPresent()
                ? Text.of("courses.kind." + kind)
                : Text.literal(kind);
    }

    Figures figures(ProgressFile file) {
        Deeds.FirstTries tries = file.firstTries();
        return Figures.of(
                Figure.of(
                        "courses.figure.learner.skills_had",
                        PathBlocks.number(file.skills().size()),
                        Text.EMPTY),
                Figure.of(
                        "courses.figure.lessons",
                        PathBlocks.number(file.lessons().size()),
                        Text.EMPTY),
                Figure.of(
                        "courses.figure.right_at_first",
                        PathBlocks.share(tries.right(), tries.asked()),
                        Text.of("courses.path.of-questions", tries.right(), tries.asked())),
                Figure.of(
                        "courses.figure.remembered",
                        PathBlocks.percent(file.memory().mean()),
                        Text.of(
                                "courses.path.of-cards",
                                file.memory().begun(),
                                file.memory().cards())));
    }

    /** What proves each skill of one learner. */
    Table proofs(ProgressFile file) {
        return new Table(
                "skills",
                Text.of("courses.mentor.proofs"),
                List.of(
                        Column.of(Kind.TEXT, "courses.column.skill_name"),
                        Column.of(Kind.DATE, "courses.column.since"),
                        Column.of(Kind.TEXT, "courses.column.lesson"),
                        Column.of(Kind.NUMBER, "courses.column.questions"),
                        Column.of(Kind.PERCENT, "courses.column.right_at_first"),
                        Column.of(Kind.NUMBER, "courses.column.cards"),
                        Column.of(Kind.PERCENT, "courses.column.remembered"),
                        Column.of(Kind.TEXT, "courses.column.skill")),
                file.skills().stream()
                        .map(skill -> List.of(
                                Cell.of(names.of(skill.skill())),
                                Cell.of(day(skill.since())),
                                Cell.of(skill.course() + "/" + skill.lesson()),
                                PathBlocks.number(skill.tries().asked()),
                                PathBlocks.share(
                                        skill.tries().right(), skill.tries().asked()),
                                PathBlocks.number(skill.memory().cards()),
                                PathBlocks.percent(skill.memory().mean()),
                                Cell.of(skill.skill())))
                        .toList(),
                Text.of("courses.mentor.no-skills"));
    }

    Table lessons(ProgressFile file) {
        return new Table(
                "lessons",
                Text.of("courses.mentor.lessons"),
                List.of(
                        Column.of(Kind.TEXT, "courses.column.lesson"),
                        Column.of(Kind.TEXT, "courses.column.title"),
                        Column.of(Kind.NUMBER, "courses.column.steps_gone"),
                        Column.of(Kind.NUMBER, "courses.column.steps"),
                        Column.of(Kind.DATE, "courses.column.last"),
                        Column.of(Kind.DATE, "courses.column.done")),
                file.lessons().stream()
                        .map(lesson -> List.of(
                                Cell.of(lesson.key()),
                                Cell.of(lesson.title()),
                                PathBlocks.number((int) lesson.steps().stream()
                                        .filter(ProgressFile.StepLine::isPassed)
                                        .count()),
                                PathBlocks.number(lesson.count()),
                                Cell.of(lesson.last().map(this::day)),
                                Cell.of(lesson.done().map(this::day))))
                        .toList(),
                Text.of("courses.mentor.no-skills"));
    }

    private LocalDate day(Instant at) {
        return at.atZone(bench.clock().getZone()).toLocalDate();
    }
}
