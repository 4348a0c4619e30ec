package org.portolan.courses.model.course;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.QuizText;
import org.portolan.courses.model.question.Task;

/** Reads one step of a lesson. */
final class StepReader {

    private static final Pattern DERIVED = Pattern.compile("(.+)\\|(.+?)(?:±\\s*(\\d+(?:\\.\\d+)?))?\\s*");

    private final String file;
    private final Findings findings;

    StepReader(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /**
     * Read a step.
     *
     * @param lines below the heading, which stands on {@code line}
     */
    Step read(int number, int line, String title, List<String> lines) {
        Fences fences = Fences.of(file, lines, line + 1, findings);
        List<StepTask> tasks = new ArrayList<>();
        watch(fences, tasks);
        perform(fences, tasks);
        derived(fences, tasks);
        recall(fences, tasks);
        QuizText.Reading quiz = QuizText.read(fences.rest(), line + 1);
        findings.of(file, quiz.findings());
        if (!(quiz.task() instanceof Task.Description)) {
            tasks.add(new StepTask.Answer(quiz.task(), quiz.solution()));
        }
        if (tasks.size() > 1) {
            findings.error(file, line, "step.several", title);
        }
        if (title.isBlank()) {
            findings.error(file, line, "step.title");
        }
        List<Prose> hints = new ArrayList<>(fences.named("hint").stream()
                .map(block -> Prose.markdown(block.text()))
                .toList());
        hints.addAll(quiz.hints());
        return new Step(
                number,
                line,
                title,
                quiz.prompt(),
                tasks.isEmpty() ? new StepTask.Read() : tasks.get(0),
                hints,
                Prose.markdown(String.join(
                        "\n\n",
                        fences.named("notes").stream().map(Fences.Block::text).toList())),
                point(fences));
    }

    private Optional<String> point(Fences fences) {
        Optional<Fences.Block> point = fences.named("point").stream().findFirst();
        point.filter(block -> !block.text().matches("(view|command|screen|commands):[a-z0-9.-]+"))
                .ifPresent(block -> findings.error(file, block.line(), "point", block.text()));
        return point.map(Fences.Block::text);
    }

    private void watch(Fences fences, List<StepTask> tasks) {
        for (Fences.Block block : fences.named("watch")) {
            List<CommandLine> commands = commands(block);
            if (commands.isEmpty()) {
                findings.error(file, block.line(), "block.empty", block.name());
            } else {
                tasks.add(new StepTask.Watch(commands));
            }
        }
    }

    private void perform(Fences fences, List<StepTask> tasks) {
        List<Check> checks = new ArrayList<>();
        for (Fences.Block block : fences.named("check")) {
            each(block, line -> checks.add(Check.parse(line)));
            if (fences.named("do").isEmpty()) {
                findings.error(file, block.line(), "check.alone");
            }
        }
        for (Fences.Block block : fences.named("do")) {
            List<CommandLine> solution = commands(block);
            if (solution.isEmpty()) {
                findings.error(file, block.line(), "block.empty", block.name());
            } else {
                List<Check> all = fences.named("check").isEmpty()
                        ? solution.stream().<Check>map(Check.Ran::new).toList()
                        : checks;
                tasks.add(new StepTask.Do(solution, all));
            }
        }
    }

    private void derived(Fences fences, List<StepTask> tasks) {
        for (Fences.Block block : fences.named("answer")) {
            each(block, line -> {
                Matcher matcher = DERIVED.matcher(line);
                if (!matcher.matches()) {
                    throw new Unclear("derived", line);
                }
                Reading reading =
                        Reading.parse(CommandLine.parse(matcher.group(1)), CommandLine.words(matcher.group(2)), line);
                String tolerance = Optional.ofNullable(matcher.group(3)).orElse("0");
                tasks.add(new StepTask.Derived(reading, new BigDecimal(tolerance)));
            });
        }
    }

    private void recall(Fences fences, List<StepTask> tasks) {
        for (Fences.Block block : fences.named("cards")) {
            List<StepTask.CardText> cards = new ArrayList<>();
            StringBuilder front = new StringBuilder();
            StringBuilder back = new StringBuilder();
            boolean behind = false;
            List<String> lines = new ArrayList<>(block.lines());
            lines.add("");
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (line.isEmpty()) {
                    card(
                            block.line() + i,
                            front.toString().strip(),
                            back.toString().strip(),
                            cards);
                    front.setLength(0);
                    back.setLength(0);
                    behind = false;
                } else if (line.startsWith("= ")) {
                    behind = true;
                    back.append(line.substring(2)).append('\n');
                } else {
                    (behind ? back : front).append(line).append('\n');
                }
            }
            if (cards.isEmpty()) {
                findings.error(file, block.line(), "block.empty", block.name());
            } else {
                tasks.add(new StepTask.Recall(cards));
            }
        }
    }

    private void card(int line, String front, String back, List<StepTask.CardText> cards) {
        if (front.isEmpty() && back.isEmpty()) {
            return;
        }
        StepTask.CardText card = new StepTask.CardText(front, back);
        if (front.isEmpty() || (back.isEmpty() && !card.isCloze())) {
            findings.error(file, line, "card.half", front.isEmpty() ? back : front);
        } else {
            cards.add(card);
        }
    }

    private List<CommandLine> commands(Fences.Block block) {
        List<CommandLine> commands = new ArrayList<>();
        each(block, line -> commands.add(CommandLine.parse(line)));
        return commands;
    }

    private void each(Fences.Block block, java.util.function.Consumer<String> read) {
        for (int i = 0; i < block.lines().size(); i++) {
            String line = block.lines().get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    read.accept(line);
                } catch (Unclear unclear) {
                    findings.unclear(file, block.line() + 1 + i, unclear);
                }
            }
        }
    }
}
