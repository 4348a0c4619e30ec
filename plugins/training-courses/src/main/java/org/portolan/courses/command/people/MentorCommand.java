package org.portolan.courses.command.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.portolan.courses.command.course.Library;
import org.portolan.courses.model.people.HardStep;
import org.portolan.courses.model.people.ProgressFile;
import org.portolan.courses.store.people.SentProgress;

/** Shows a mentor several learners: who has which skill, what is hard, who does not get on, and what is next for each. */
public final class MentorCommand implements Command<MentorCommand.Input> {

    /**
     * Whom to look at.
     *
     * @param learner a name, or the beginning of an id; empty for all
     */
    public record Input(@Param(example = "Li Lei") Optional<String> learner) {}

    @Override
    public String id() {
        return "courses.mentor";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        List<ProgressFile> files = SentProgress.all(bench.store());
        Text title = Text.of("courses.mentor.title");
        if (files.isEmpty()) {
            return Report.of(title, new Note(Text.of("courses.mentor.none")));
        }
        Mentored mentored = new Mentored(bench, files, Library.open(bench).curriculum(bench.locale()));
        if (input.learner().isPresent()) {
            return one(named(input.learner().get(), files), mentored);
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("courses.figure.learners", files.size()));
        figures.add(figure("courses.figure.stuck", mentored.stuckLearners()));
        figures.add(figure("courses.figure.mentor.skills_had", mentored.had().size()));
        return Report.of(
                title, new Figures(figures), mentored.learners(), mentored.matrix(), mentored.hard(HardStep.of(files)));
    }

    private static Report one(ProgressFile file, Mentored mentored) {
        return Report.of(
                Text.of("courses.mentor.of", file.name()),
                new Note(mentored.sentence(file)),
                mentored.figures(file),
                mentored.proofs(file),
                mentored.lessons(file),
                mentored.hard(HardStep.of(List.of(file))));
    }

    private static ProgressFile named(String learner, List<ProgressFile> files) throws Refusal {
        List<ProgressFile> fits = files.stream()
                .filter(file -> file.name().equalsIgnoreCase(learner.strip())
                        || file.learner().startsWith(learner.strip()))
                .toList();
        if (fits.size() != 1) {
            throw new Refusal(Text.of(
                    fits.isEmpty() ? "courses.mentor.unknown" : "courses.mentor.several",
                    learner,
                    String.join(
                            ", ",
                            (fits.isEmpty() ? files : fits)
                                    .stream()
                                            .map(file -> file.name() + " (" + Mentored.key(file) + ")")
                                            .toList())));
        }
        return fits.get(0);
    }

    private static Figure figure(String key, int count) {
        return Figure.of(key, Cell.of(BigDecimal.valueOf(count)), Text.EMPTY);
    }
}
