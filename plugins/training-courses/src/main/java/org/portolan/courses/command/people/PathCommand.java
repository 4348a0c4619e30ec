package org.portolan.courses.command.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.courses.model.people.Deeds;
import org.portolan.courses.model.people.NextLesson;
import org.portolan.courses.model.people.RolePath;
import org.portolan.courses.model.people.SkillOnPath;
import org.portolan.courses.model.people.SkillProof;
import org.portolan.courses.model.people.TagRecall;

/** Says how far the way to a role is gone, what shows it, and which lesson brings the most now. */
public final class PathCommand implements Command<PathCommand.Input> {

    /**
     * What to look at.
     *
     * @param role empty for a look at all of them
     * @param course its id: only its skills; empty for all courses
     */
    public record Input(
            @Param(example = "strategist") Optional<String> role,
            @Param(example = "first-week") Optional<String> course) {}

    @Override
    public String id() {
        return "courses.path";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        Learner learner = Learner.of(bench);
        if (input.course().isPresent()) {
            learner = learner.only(
                    learner.library().named(input.course()).get(0).course().id());
        }
        PathBlocks blocks = new PathBlocks(bench);
        if (input.role().isEmpty()) {
            return Report.of(Text.of("courses.path.title"), blocks.roles(learner));
        }
        String role = Learner.role(input.role().get());
        return report(role, learner.path(role), blocks);
    }

    private static Report report(String role, RolePath path, PathBlocks tables) {
        Text title = Text.of("courses.path.to", SkillNames.role(role));
        if (path.skills().isEmpty()) {
            return Report.of(title, new Note(Text.of("courses.path.none", SkillNames.role(role))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Note(sentence(path)));
        blocks.add(figures(path));
        blocks.add(new Note(Text.of("courses.named.role." + role + ".needs")));
        if (path.roles().size() > 1) {
            blocks.add(tables.chart(path));
        }
        blocks.add(tables.next(path.next()));
        blocks.add(tables.skills(path.skills()));
        return new Report(title, blocks, List.of());
    }

    private static Text sentence(RolePath path) {
        Optional<NextLesson> next = path.next().stream().findFirst();
        int missing = path.skills().size() - path.had().size();
        if (missing == 0) {
            return Text.of("courses.path.there", path.skills().size());
        }
        return next.map(one -> Text.of(
                        "courses.path.most",
                        missing,
                        one.lesson().lesson().title(),
                        one.lesson().courseTitle(),
                        one.gives().size(),
                        one.opens().size()))
                .orElseGet(() -> Text.of("courses.path.stuck", missing));
    }

    private static Figures figures(RolePath path) {
        List<SkillProof> proofs = path.had().stream()
                .map(SkillOnPath::proof)
                .flatMap(Optional::stream)
                .toList();
        List<SkillProof> lessons = new ArrayList<>();
        for (SkillProof proof : proofs) {
            if (lessons.stream()
                    .noneMatch(one -> one.lesson().key().equals(proof.lesson().key()))) {
                lessons.add(proof);
            }
        }
        Deeds.FirstTries tries =
                lessons.stream().map(SkillProof::tries).reduce(new Deeds.FirstTries(0, 0), Deeds.FirstTries::plus);
        TagRecall memory = lessons.stream().map(SkillProof::memory).reduce(TagRecall.NONE, TagRecall::plus);
        return Figures.of(
                Figure.of("courses.figure.skills_had", number(proofs.size()), Text.EMPTY),
                Figure.of("courses.figure.skills_needed", number(path.skills().size()), Text.EMPTY),
                Figure.of(
                        "courses.figure.right_at_first",
                        PathBlocks.share(tries.right(), tries.asked()),
                        Text.of("courses.path.of-questions", tries.right(), tries.asked())),
                Figure.of(
                        "courses.figure.remembered",
                        PathBlocks.percent(memory.mean()),
                        Text.of("courses.path.of-cards", memory.begun(), memory.cards())));
    }

    private static Cell number(int value) {
        return Cell.of(BigDecimal.valueOf(value));
    }
}
