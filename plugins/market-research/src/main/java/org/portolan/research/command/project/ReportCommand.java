package org.portolan.research.command.project;

import java.util.List;
import java.util.Optional;
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
import org.portolan.research.model.project.Project;
import org.portolan.research.store.project.Projects;

/** Shows a project with its evidence and decisions; without a name, all projects. */
public final class ReportCommand implements Command<ReportCommand.Input> {

    /** Which project; empty for a list of all. */
    public record Input(@Param(example = "Camping lamp US") Optional<String> project) {}

    @Override
    public String id() {
        return "research.report";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        return input.project().isPresent()
                ? ProjectReport.of(
                        ProjectReport.named(bench.store(), input.project().get()), bench)
                : list(Projects.all(bench.store()));
    }

    private static Report list(List<Project> projects) {
        Table table = new Table(
                "projects",
                Text.of("research.table.projects"),
                List.of(
                        Column.of(Kind.TEXT, "research.column.project"),
                        Column.of(Kind.TEXT, "research.column.question"),
                        Column.of(Kind.TEXT, "research.column.market"),
                        Column.of(Kind.NUMBER, "research.column.evidence"),
                        Column.of(Kind.TEXT, "research.column.decision")),
                projects.stream()
                        .map(project -> List.of(
                                Cell.of(project.name()),
                                Cell.of(project.question()),
                                Cell.of(project.market()),
                                Cell.of(project.said().size()),
                                project.decision()
                                        .map(decision -> Cell.of(ProjectReport.word("verdict", decision.verdict())))
                                        .orElse(Cell.BLANK)))
                        .toList(),
                Text.of("research.report.none"));
        return Report.of(Text.of("research.report.all"), table);
    }
}
