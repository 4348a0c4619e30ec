package org.portolan.research.command.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.research.model.project.Decision;
import org.portolan.research.model.project.Evidence;
import org.portolan.research.model.project.Evidence.Rest;
import org.portolan.research.model.project.Evidence.Stance;
import org.portolan.research.model.project.Project;
import org.portolan.research.store.project.Projects;

/** A project as a report: the question, what speaks for and against each hypothesis, what was decided and on what. */
final class ProjectReport {

    private static final int SHORT = 12;

    private ProjectReport() {}

    /** Find a project by name, or say which there are. */
    static Project named(Store store, String name) throws Refusal {
        List<Project> all = Projects.all(store);
        return all.stream()
                .filter(project -> project.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        all.isEmpty()
                                ? Text.of("research.report.no-project", name)
                                : Text.of(
                                        "research.report.unknown",
                                        name,
                                        all.stream().map(Project::name).collect(Collectors.joining(", ")))));
    }

    static Report of(Project project, Workbench bench) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Note(Text.literal(project.question())));
        blocks.add(figures(project));
        for (Decision decision : project.decisions()) {
            blocks.add(new Note(Text.of(
                    "research.report.decided",
                    word("verdict", decision.verdict()),
                    day(decision.at(), bench).toString(),
                    decision.reason(),
                    Integer.toString(project.knownAt(decision).size()))));
        }
        for (String hypothesis : project.hypotheses()) {
            blocks.add(evidence(project, hypothesis, bench));
        }
        if (!project.decisions().isEmpty()) {
            blocks.add(known(project, bench));
        }
        return new Report(Text.of("research.report.of", project.name()), blocks, findings(project));
    }

    private static Figures figures(Project project) {
        List<Figure> figures = new ArrayList<>();
        project.decision()
                .ifPresent(decision -> figures.add(Figure.of(
                        "research.figure.decision",
                        Cell.of(word("verdict", decision.verdict())),
                        Text.literal(decision.reason()))));
        for (Stance stance : Stance.values()) {
            long count = project.said().stream()
                    .filter(one -> one.stance() == stance)
                    .count();
            figures.add(Figure.of(
                    "research.figure.evidence_" + stance.name().toLowerCase(Locale.ROOT), Cell.of(count), Text.EMPTY));
        }
        return new Figures(figures);
    }

    private static Table evidence(Project project, String hypothesis, Workbench bench) {
        List<List<Cell>> rows = project.evidence().stream()
                .filter(one ->
                        one.hypothesis().equals(hypothesis) && !one.words().isEmpty())
                .map(one -> List.of(
                        Cell.of(word("stance", one.stance())),
                        Cell.of(one.words()),
                        Cell.of(word("kind", one.kind())),
                        Cell.of(source(one)),
                        Cell.of(day(one.at(), bench))))
                .toList();
        Text title = hypothesis.isEmpty() ? Text.of("research.report.on-question") : Text.literal(hypothesis);
        return new Table(
                hypothesis.isEmpty()
                        ? "evidence"
                        : "evidence_" + (project.hypotheses().indexOf(hypothesis) + 1),
                title,
                List.of(
                        Column.of(Kind.TEXT, "research.column.stance"),
                        Column.of(Kind.TEXT, "research.column.words"),
                        Column.of(Kind.TEXT, "research.column.kind"),
                        Column.of(Kind.TEXT, "research.column.source"),
                        Column.of(Kind.DATE, "research.column.pinned")),
                rows,
                Text.of("research.report.no-evidence"));
    }

    /** The files that the last decision rests on, each as it was then. */
    private static Table known(Project project, Workbench bench) {
        Decision last = project.decision().orElseThrow();
        List<List<Cell>> rows = new ArrayList<>();
        for (Evidence one : project.knownAt(last)) {
            one.rest()
                    .ifPresent(rest -> rows.add(List.of(
                            Cell.of(rest.file().isEmpty() ? rest.batch() : rest.file()),
                            Cell.of(digest(rest.fingerprint())),
                            Cell.of(rest.batch()),
                            Cell.of(Text.of(rest.undone() ? "research.report.undone" : "research.report.there")))));
            if (!one.file().isEmpty()) {
                rows.add(List.of(
                        Cell.of(one.file()),
                        Cell.of(digest(one.sha256())),
                        Cell.of(""),
                        Cell.of(word("kind", one.kind()))));
            }
        }
        return new Table(
                "known",
                Text.of("research.table.known", day(last.at(), bench).toString()),
                List.of(
                        Column.of(Kind.TEXT, "research.column.file"),
                        Column.of(Kind.TEXT, "research.column.fingerprint"),
                        Column.of(Kind.TEXT, "research.column.import"),
                        Column.of(Kind.TEXT, "research.column.standing")),
                rows.stream().distinct().toList(),
                Text.of("research.report.no-files"));
    }

    private static List<Finding> findings(Project project) {
        List<Finding> findings = new ArrayList<>();
        for (Evidence one : project.said()) {
            if (one.rest().filter(Rest::undone).isPresent()) {
                findings.add(Finding.warning(
                        Place.NOWHERE,
                        Text.of("research.report.rests-on-nothing", one.words()),
                        Text.of("research.report.rests-on-nothing.remedy")));
            }
        }
        project.decision()
                .filter(decision -> !project.since(decision).isEmpty())
                .ifPresent(decision -> findings.add(Finding.info(
                        Place.NOWHERE,
                        Text.of(
                                "research.report.since",
                                Integer.toString(project.since(decision).size())))));
        return findings;
    }

    private static String source(Evidence one) {
        return List.of(one.rest().map(Rest::file).orElse(""), one.file(), one.link()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String digest(String fingerprint) {
        return fingerprint.length() > SHORT ? fingerprint.substring(0, SHORT) : fingerprint;
    }

    static Text word(String group, Enum<?> constant) {
        return Text.of("research." + group + "." + constant.name().toLowerCase(Locale.ROOT));
    }

    private static LocalDate day(Instant at, Workbench bench) {
        return LocalDate.ofInstant(at, bench.clock().getZone());
    }
}
