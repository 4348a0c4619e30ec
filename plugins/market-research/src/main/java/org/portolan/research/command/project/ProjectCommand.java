package org.portolan.research.command.project;

import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.research.model.project.Evidence;
import org.portolan.research.model.project.Evidence.Kind;
import org.portolan.research.model.project.Evidence.Stance;
import org.portolan.research.store.project.Projects;

/** Begins a project, or says its question anew. */
public final class ProjectCommand implements Command<ProjectCommand.Input> {

    /** The project, and what is to be found out. */
    public record Input(
            @Param(example = "Camping lamp US") String project,

            @Param(example = "Is there room for a foldable camping lamp below 25 USD?")
            String question,

            @Param(example = "US") Optional<CountryCode> market,
            List<String> hypotheses) {}

    @Override
    public String id() {
        return "research.project";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        String name = input.project().strip();
        if (name.isEmpty()) {
            throw new Refusal(Text.of("research.project.unnamed"));
        }
        Projects.begin(
                bench.store(),
                name,
                input.question(),
                input.market().map(CountryCode::code).orElse(""),
                bench.clock().instant());
        for (String hypothesis : input.hypotheses()) {
            Projects.pin(
                    bench.store(),
                    name,
                    new Evidence(
                            hypothesis.strip(),
                            Stance.OPEN,
                            Kind.NOTE,
                            "",
                            "",
                            Optional.empty(),
                            "",
                            "",
                            bench.clock().instant()));
        }
        return ProjectReport.of(Projects.find(bench.store(), name).orElseThrow(), bench);
    }
}
