package org.portolan.courses.command.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Block;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.text.Texts;
import org.portolan.courses.command.course.LessonPlay;
import org.portolan.courses.command.course.ReportReader;
import org.portolan.courses.model.author.RecordedStep;
import org.portolan.courses.model.course.CommandLine;
import org.portolan.courses.model.course.Comparison;
import org.portolan.courses.model.course.Reading;

/** Proposes steps for commands that were recorded, one after the other in a play of their lesson. */
final class Proposals {

    private static final String IMPORT = "host.import";

    private final Texts texts;
    private final LessonPlay play;
    private final Locale locale;

    Proposals(Texts texts, LessonPlay play, String language) {
        this.texts = texts;
        this.play = play;
        this.locale = Locale.forLanguageTag(language);
    }

    /**
     * Run a command again and propose its step.
     *
     * @param line as the course writes it
     * @param recorded what it said when it was recorded
     * @throws Refusal where it cannot be run again; the play is then as it was
     */
    RecordedStep step(CommandLine line, Report recorded) throws Refusal {
        play.sandbox().keep("before");
        Report again;
        try {
            again = play.run(line);
        } catch (Refusal refused) {
            play.sandbox().bringBack("before");
            throw refused;
        }
        String title = title(line.id());
        String hint = say("courses.author.record.hint", title);
        if (line.id().equals(IMPORT)) {
            return new RecordedStep(
                    say("courses.author.record.field", title, String.join(", ", names(line))),
                    told(line, title),
                    line,
                    imported(line),
                    hint,
                    say("courses.author.record.notes"),
                    "screen:imports");
        }
        List<String> checks = new ArrayList<>();
        checks.add(ran(line));
        says(line, recorded, again).ifPresent(checks::add);
        return new RecordedStep(
                title,
                told(line, title),
                line,
                checks,
                hint,
                say("courses.author.record.notes"),
                "command:" + line.id());
    }

    /** A file is imported whichever way it is brought in, and it stands in the list of imports then. */
    private static List<String> imported(CommandLine line) {
        List<String> checks = new ArrayList<>();
        checks.add(ran(line));
        names(line)
                .forEach(name ->
                        checks.add("host.imports | rows imports where file=" + CommandLine.quoted(name) + " >= 1"));
        return checks;
    }

    private static String ran(CommandLine line) {
        return "ran " + line.id()
                + fields(line)
                        .flatMap(field -> field.getValue().stream()
                                .map(value -> " " + field.getKey() + "=" + CommandLine.quoted(value)))
                        .collect(Collectors.joining());
    }

    /**
     * A line that holds the report to its first figure, or else to the rows of its first table: where it said so when it was
     * recorded, says so again, and says so once more when it is only looked at, as a check does.
     */
    private Optional<String> says(CommandLine line, Report recorded, Report again) throws Refusal {
        Optional<Reading> reading = reading(line, again);
        if (reading.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> value = read(again, reading.get());
        Optional<String> looked = looked(reading.get());
        if (value.isEmpty()
                || !alike(value, read(recorded, reading.get()))
                || !alike(value, looked)
                || !value.get().matches("[^|\\n\"']+")) {
            return Optional.empty();
        }
        String what = reading.get().what() == Reading.What.FIGURE ? "figure " : "rows ";
        return Optional.of(line + " | " + what + reading.get().key() + " = " + CommandLine.quoted(value.get()));
    }

    /** What it says when it is looked at; empty where that cannot be done twice, or writes something each time. */
    private Optional<String> looked(Reading reading) throws Refusal {
        play.sandbox().keep("after");
        try {
            List<Block> before = written();
            Optional<String> looked = play.read(reading);
            return before.equals(written()) ? looked : Optional.empty();
        } catch (Refusal onlyOnce) {
            return Optional.empty();
        } finally {
            play.sandbox().bringBack("after");
        }
    }

    /** All that was imported and written. */
    private List<Block> written() throws Refusal {
        return play.look(new CommandLine("host.imports", Map.of())).blocks();
    }

    private static boolean alike(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && Comparison.EQUAL.holds(one.get(), other.get());
    }

    private Optional<String> read(Report report, Reading reading) {
        return new ReportReader(report, texts, locale).read(reading);
    }

    private static Optional<Reading> reading(CommandLine line, Report report) {
        // Words depend on the language, and numbers do not.
        Optional<String> figure = report.blocks().stream()
                .filter(Figures.class::isInstance)
                .flatMap(block -> ((Figures) block).items().stream())
                .filter(item -> item.value()
                        .value()
                        .filter(value -> !(value instanceof Text)
                                && Comparison.number(value.toString()).isPresent())
                        .isPresent())
                .map(Figure::key)
                .filter(key -> key.matches("\\S+"))
                .findFirst();
        Optional<String> table = report.blocks().stream()
                .filter(Table.class::isInstance)
                .map(block -> ((Table) block).key())
                .filter(key -> key.matches("\\S+"))
                .findFirst();
        return figure.map(key -> new Reading(line, Reading.What.FIGURE, key, "", List.of()))
                .or(() -> table.map(key -> new Reading(line, Reading.What.ROWS, key, "", List.of())));
    }

    /** What the learner is told: the command by its name, and each field by the words of its form. */
    private String told(CommandLine line, String title) {
        String fields = fields(line)
                .flatMap(field -> field.getValue().stream().map(value -> field(line.id(), field.getKey(), value)))
                .collect(Collectors.joining("\n"));
        if (line.id().equals(IMPORT)) {
            return say("courses.author.record.import") + "\n\n" + fields;
        }
        return fields.isEmpty()
                ? say("courses.author.record.run", title)
                : say("courses.author.record.fill", title) + "\n\n" + fields;
    }

    private String field(String command, String field, String value) {
        String title = texts.find(command + "." + field + ".title", locale).orElse(field);
        if (value.equals("true")) {
            return "- " + say("courses.author.record.tick", title);
        }
        // Two brackets would be read as a question, and a file is known by its name on screen.
        String shown = value.startsWith("data/") ? value.substring("data/".length()) : value;
        String mark = shown.contains("`") ? "``" : "`";
        return "- " + say("courses.author.record.field", title, mark + shown.replace("[[", "[ [") + mark);
    }

    /** The fields that a learner has to know: the format of a file is recognised. */
    private static Stream<Map.Entry<String, List<String>>> fields(CommandLine line) {
        return line.entered().entrySet().stream()
                .filter(field -> !(line.id().equals(IMPORT) && field.getKey().equals("format")));
    }

    /** The names of the files that are imported. */
    private static List<String> names(CommandLine line) {
        return line.entered().getOrDefault("files", List.of()).stream()
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .toList();
    }

    private String title(String command) {
        return texts.find(command + ".title", locale).orElse(command);
    }

    private String say(String key, Object... arguments) {
        return texts.say(Text.of(key, arguments), locale);
    }
}
