package org.portolan.courses.command.questions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.questions.QuestionWriter;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.store.questions.StoredQuestion;
import org.portolan.courses.store.questions.StoredQuestions;

/** Writes questions for another tool, and says what its format has no words for. */
public final class ExportCommand implements Command<ExportCommand.Input> {

    /**
     * What to write, and where.
     *
     * @param to the file; its ending is added where it has none
     * @param replace whether a file that is there is replaced
     */
    public record Input(
            @Param(byDefault = "moodle-xml") ExportFormat format,
            @Param(example = "questions.xml") Path to,
            @Param(remembered = false) Optional<String> bank,
            @Param(remembered = false) Optional<String> category,
            @Param(byDefault = "false") boolean replace) {}

    @Override
    public String id() {
        return "courses.export";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal, IOException {
        List<StoredQuestion> stored = StoredQuestions.find(bench.store(), input.bank(), input.category());
        if (stored.isEmpty()) {
            throw new Refusal(Text.of(
                    "courses.export.none",
                    input.bank().orElse("*"),
                    input.category().orElse("*")));
        }
        QuestionWriter writer = input.format().writer();
        Path file = file(input.to(), writer.ending());
        if (Files.exists(file) && !input.replace()) {
            throw new Refusal(
                    Text.of("courses.export.exists", file.toAbsolutePath().toString()));
        }
        Losses losses = new Losses(writer);
        List<Question> written = new ArrayList<>();
        for (StoredQuestion one : stored) {
            bench.progress().check();
            if (losses.look(one.question())) {
                written.add(one.question());
            }
        }
        String title = input.bank().orElseGet(() -> stored.get(0).bank());
        write(file, writer.write(title, written, media(bench, stored)), input.replace());
        List<Finding> findings = losses.findings(String.valueOf(file.getFileName()));
        return Report.of(
                        Text.of(
                                "courses.export.report",
                                Integer.toString(written.size()),
                                file.toAbsolutePath().toString()),
                        new Figures(List.of(
                                Figure.of("courses.figure.written", Cell.of(written.size()), Text.EMPTY),
                                Figure.of(
                                        "courses.figure.left_out",
                                        Cell.of(stored.size() - written.size()),
                                        Text.EMPTY))))
                .with(findings);
    }

    private static Path file(Path to, String ending) {
        String name = String.valueOf(to.getFileName());
        return name.indexOf('.') > 0 ? to : to.resolveSibling(name + ending);
    }

    private static void write(Path file, byte[] bytes, boolean replace) throws Refusal {
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            StandardOpenOption over = replace ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.CREATE_NEW;
            Files.write(file, bytes, StandardOpenOption.WRITE, StandardOpenOption.CREATE, over);
        } catch (IOException notWritten) {
            throw new Refusal(
                    Text.of(
                            "courses.export.not-written",
                            file.toAbsolutePath().toString(),
                            String.valueOf(notWritten.getMessage())),
                    notWritten);
        }
    }

    /** Pictures by their names; of two banks that have one of the same name, the first counts. */
    private static Function<String, Optional<byte[]>> media(Workbench bench, List<StoredQuestion> stored) {
        Map<String, String> imports = new HashMap<>();
        for (StoredQuestion one : stored) {
            one.question().media().forEach(name -> imports.putIfAbsent(name, one.importId()));
        }
        return name -> imports.containsKey(name)
                ? StoredQuestions.media(bench.store(), imports.getOrDefault(name, ""), name)
                : Optional.empty();
    }
}
