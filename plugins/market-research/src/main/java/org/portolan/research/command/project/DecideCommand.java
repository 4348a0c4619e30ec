package org.portolan.research.command.project;

import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Report;
import org.portolan.research.model.project.Decision;
import org.portolan.research.model.project.Decision.Verdict;
import org.portolan.research.model.project.Project;
import org.portolan.research.store.project.Projects;

/** Records a decision with what was known when it was made. */
public final class DecideCommand implements Command<DecideCommand.Input> {

    /** The decision. */
    public record Input(
            @Param(example = "Camping lamp US") String project,
            Verdict verdict,

            @Param(example = "Order 300 for a test before the season")
            String reason) {}

    @Override
    public String id() {
        return "research.decide";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        Project project = ProjectReport.named(bench.store(), input.project());
        Projects.decide(
                bench.store(),
                project.name(),
                new Decision(input.verdict(), input.reason(), bench.clock().instant()));
        return ProjectReport.of(ProjectReport.named(bench.store(), project.name()), bench);
    }
}
