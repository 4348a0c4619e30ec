package org.portolan.courses.command.people;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.portolan.api.Workbench;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Percent;
import org.portolan.courses.model.people.NextLesson;
import org.portolan.courses.model.people.RolePath;
import org.portolan.courses.model.people.RoleStage;
import org.portolan.courses.model.people.SkillOnPath;
import org.portolan.courses.model.people.SkillProof;
import org.portolan.courses.store.people.Roles;

/** The tables and the chart of a path. */
final class PathBlocks {

    private final ZoneId zone;
    private final SkillNames names;

    PathBlocks(Workbench bench) {
        this.zone = bench.clock().getZone();
        this.names = new SkillNames(bench);
    }

    /** How far the learner is on the way to each role. */
    Table roles(Learner learner) {
        List<List<Cell>> rows = new ArrayList<>();
        for (RoleStage stage : Roles.all()) {
            RolePath path = learner.path(stage.role());
            int had = path.had().size();
            Optional<NextLesson> next = path.next().stream().findFirst();
            rows.add(List.of(
                    Cell.of(stage.role()),
                    Cell.of(SkillNames.role(stage.role())),
                    stage.after().map(after -> Cell.of(SkillNames.role(after))).orElse(Cell.BLANK),
                    number(path.skills().size()),
                    number(had),
                    share(had, path.skills().size()),
                    Cell.of(next.map(one -> one.lesson().key())),
                    Cell.of(next.map(one -> one.lesson().lesson().title())),
                    Cell.of(stage.source())));
        }
        return new Table(
                "roles",
                Text.of("courses.path.roles"),
                List.of(
                        Column.of(Kind.TEXT, "courses.column.role"),
                        Column.of(Kind.TEXT, "courses.column.role_name"),
                        Column.of(Kind.TEXT, "courses.column.comes_after"),
                        Column.of(Kind.NUMBER, "courses.column.skills_needed"),
                        Column.of(Kind.NUMBER, "courses.column.skills_had"),
                        Column.of(Kind.PERCENT, "courses.column.share_had"),
                        Column.of(Kind.TEXT, "courses.column.next"),
                        Column.of(Kind.TEXT, "courses.column.next_lesson"),
                        Column.of(Kind.TEXT, "courses.column.source")),
                rows,
                Text.of("courses.list.empty"));
    }

    Chart chart(RolePath path) {
        return new Chart(
                "stages",
                Text.of("courses.path.chart"),
                Text.of("courses.column.role"),
                Text.of("courses.column.skills"),
                Chart.Shape.BAR,
                // The second colour of charts is green: what is there is good.
                List.of(
                        new Chart.Series(
                                Text.of("courses.path.series.missing"),
                                points(path, skill -> skill.proof().isEmpty())),
                        new Chart.Series(
                                Text.of("courses.path.series.had"),
                                points(path, skill -> skill.proof().isPresent()))));
    }

    private List<Chart.Point> points(RolePath path, Predicate<SkillOnPath> which) {
        return path.roles().stream()
                .map(role -> {
                    long count = path.of(role).stream().filter(which).count();
                    return new Chart.Point(
                            names.say(SkillNames.role(role)), BigDecimal.valueOf(count), Long.toString(count));
                })
                .toList();
    }

    Table next(List<NextLesson> next) {
        return new Table(
                "next",
                Text.of("courses.path.next"),
                List.of(
                        Column.of(Kind.TEXT, "courses.column.lesson"),
                        Column.of(Kind.TEXT, "courses.column.title"),
                        Column.of(Kind.TEXT, "courses.column.course"),
                        Column.of(Kind.NUMBER, "courses.column.minutes"),
                        Column.of(Kind.NUMBER, "courses.column.worth"),
                        Column.of(Kind.TEXT, "courses.column.gives"),
                        Column.of(Kind.TEXT, "courses.column.opens")),
                next.stream()
                        .map(one -> List.of(
                                Cell.of(one.lesson().key()),
                                Cell.of(one.lesson().lesson().title()),
                                Cell.of(one.lesson().courseTitle()),
                                number(one.lesson().lesson().minutes()),
                                Cell.of(BigDecimal.valueOf(one.worth()), worth(one)),
                                Cell.of(names.list(one.gives().stream().sorted().toList())),
                                Cell.of(names.list(one.opens().stream().sorted().toList()))))
                        .toList(),
                Text.of("courses.path.no-next"));
    }

    private Trace worth(NextLesson one) {
        return new Trace(
                Text.of("courses.path.worth", one.lesson().lesson().title()),
                List.of(
                        new Trace.Part(
                                Text.of("courses.column.gives"),
                                BigDecimal.valueOf(one.gives().size()),
                                Text.literal(
                                        names.list(one.gives().stream().sorted().toList()))),
                        new Trace.Part(
                                Text.of("courses.column.opens"),
                                BigDecimal.valueOf(one.opens().size()),
                                Text.literal(
                                        names.list(one.opens().stream().sorted().toList())))),
                List.of());
    }

    Table skills(List<SkillOnPath> skills) {
        return new Table(
                "skills",
                Text.of("courses.path.skills"),
                List.of(
                        Column.of(Kind.TEXT, "courses.column.skill"),
                        Column.of(Kind.TEXT, "courses.column.skill_name"),
                        Column.of(Kind.TEXT, "courses.column.role_name"),
                        Column.of(Kind.TEXT, "courses.column.state"),
                        Column.of(Kind.DATE, "courses.column.since"),
                        Column.of(Kind.TEXT, "courses.column.lesson"),
                        Column.of(Kind.NUMBER, "courses.column.questions"),
                        Column.of(Kind.PERCENT, "courses.column.right_at_first"),
                        Column.of(Kind.NUMBER, "courses.column.cards"),
                        Column.of(Kind.PERCENT, "courses.column.remembered"),
                        Column.of(Kind.TEXT, "courses.column.waits_for")),
                skills.stream().map(this::row).toList(),
                Text.of("courses.list.empty"));
    }

    private List<Cell> row(SkillOnPath skill) {
        Optional<SkillProof> proof = skill.proof();
        return List.of(
                Cell.of(skill.skill()),
                Cell.of(names.of(skill.skill())),
                Cell.of(SkillNames.role(skill.role())),
                Cell.of(Text.of("courses.path.state." + state(skill))),
                Cell.of(proof.map(this::day)),
                Cell.of(skill.taughtBy().map(lesson -> lesson.lesson().title())),
                Cell.of(proof.map(one -> BigDecimal.valueOf(one.tries().asked()))),
                proof.map(one -> share(one.tries().right(), one.tries().asked()))
                        .orElse(Cell.BLANK),
                Cell.of(proof.map(one -> BigDecimal.valueOf(one.memory().cards()))),
                proof.map(one -> percent(one.memory().mean())).orElse(Cell.BLANK),
                Cell.of(names.list(skill.waitsFor().stream().sorted().toList())));
    }

    private LocalDate day(SkillProof proof) {
        return proof.on().atZone(zone).toLocalDate();
    }

    private static String state(SkillOnPath skill) {
        if (skill.proof().isPresent()) {
            return "had";
        }
        return skill.taughtBy().isEmpty() ? "untaught" : skill.waitsFor().isEmpty() ? "open" : "locked";
    }

    static Cell share(int part, int whole) {
        return whole == 0 ? Cell.BLANK : percent(Optional.of((double) part / whole));
    }

    static Cell percent(Optional<Double> share) {
        return Cell.of(share.map(one -> new Percent(BigDecimal.valueOf(one).setScale(3, RoundingMode.HALF_UP))));
    }

    static Cell number(int value) {
        return Cell.of(BigDecimal.valueOf(value));
    }
}
