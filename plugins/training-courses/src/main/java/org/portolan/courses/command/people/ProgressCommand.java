package org.portolan.courses.command.people;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.courses.model.people.ProgressFile;
import org.portolan.courses.model.people.RolePath;
import org.portolan.courses.model.people.RoleStage;
import org.portolan.courses.store.memory.LessonMemory;
import org.portolan.courses.store.people.ProgressJson;
import org.portolan.courses.store.people.Roles;

/** Writes what the learner of this workspace did into a file for a mentor: how it ended, and nothing of the answers. */
public final class ProgressCommand implements Command<ProgressCommand.Input> {

    /** Under this the workspace remembers by which id its learner is known. */
    private static final String LEARNER = "courses.learner";

    /**
     * Whose, and where to.
     *
     * @param name as the mentor is to read it; a pseudonym will do
     * @param outFile that is not there yet
     */
    public record Input(
            @Param(example = "Li Lei") String name,

            @Param(example = "progress-li-lei.json", remembered = false)
            Path outFile) {}

    @Override
    public String id() {
        return "courses.progress";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        if (input.name().isBlank()) {
            throw new Refusal(Text.of("courses.progress.no-name"));
        }
        ProgressFile file = gather(input.name(), bench);
        Path written = NewFile.write(input.outFile(), ProgressJson.write(file));
        return Report.of(
                Text.of("courses.progress.title"),
                new Note(Text.of("courses.progress.done", written.toString(), file.name())),
                Figures.of(
                        figure("courses.figure.lessons", file.lessons().size()),
                        figure(
                                "courses.figure.tries",
                                file.lessons().stream()
                                        .flatMap(lesson -> lesson.steps().stream())
                                        .mapToInt(step -> step.tries().size())
                                        .sum()),
                        figure("courses.figure.skills_had", file.skills().size()),
                        figure("courses.figure.cards", file.memory().cards())),
                new Note(Text.of("courses.progress.holds")));
    }

    private static Figure figure(String key, int count) {
        return Figure.of(key, Cell.of(BigDecimal.valueOf(count)), Text.EMPTY);
    }

    /** What there is to tell of this learner. */
    static ProgressFile gather(String name, Workbench bench) throws Refusal {
        Learner learner = Learner.of(bench);
        List<String> roles = Roles.all().stream().map(RoleStage::role).toList();
        RolePath all = RolePath.of(roles, learner.curriculum(), learner.deeds(), learner.memory());
        return ProgressFile.of(
                key(bench),
                name,
                bench.clock().instant(),
                learner.curriculum(),
                learner.deeds(),
                all,
                LessonMemory.ofAll(bench));
    }

    /** By what this workspace's learner is told from others: made at the first export. */
    static String key(Workbench bench) {
        Optional<String> known = bench.settings().get(LEARNER);
        if (known.isPresent()) {
            return known.get();
        }
        String made = UUID.randomUUID().toString();
        bench.settings().put(LEARNER, made);
        return made;
    }
}
