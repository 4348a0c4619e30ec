package org.portolan.kernel.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.kernel.Host;
import org.portolan.kernel.Imports;
import org.portolan.kernel.run.HostBench;

/** Imports files, each as one batch that can be undone. */
public final class ImportCommand implements Command<ImportCommand.Input> {

    /**
     * What to import.
     *
     * @param answer to questions of the format, as key=value
     */
    public record Input(
            List<Path> files,
            Optional<String> format,

            @Param(example = "carrier=YunExpress", remembered = false)
            List<String> answer,

            boolean dryRun) {

        public Input {
            files = List.copyOf(files);
            answer = List.copyOf(answer);
        }
    }

    @Override
    public String id() {
        return "host.import";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        if (input.files.isEmpty()) {
            throw new Refusal(Text.of("host.import.nothing"));
        }
        Host host = HostBench.hostOf(bench);
        Map<String, String> answers = answers(input.answer);
        List<Imports.Result> results = new ArrayList<>();
        List<Finding> failures = new ArrayList<>();
        for (Path file : input.files) {
            try {
                Imports.Request request = new Imports.Request(file, input.format, answers, input.dryRun);
                results.add(host.imports().run(request, bench.progress()));
            } catch (Refusal refusal) {
                // Of several files the others are imported all the same; a single one is the whole command.
                if (input.files.size() == 1) {
                    throw refusal;
                }
                failures.add(Finding.error(Place.file(String.valueOf(file.getFileName())), refusal.text(), Text.EMPTY));
            }
        }
        return report(results, failures);
    }

    /** What this command answers with. */
    public static Report report(List<Imports.Result> results, List<Finding> failures) {
        Table table = new Table(
                "files",
                Text.of("host.import.table"),
                List.of(
                        Columns.text("file"),
                        Columns.text("format"),
                        Columns.number("rows"),
                        Columns.number("stored"),
                        Columns.number("rejected"),
                        Columns.text("import_id"),
                        Columns.text("already_imported")),
                results.stream().map(ImportCommand::row).toList(),
                Text.of("host.import.none"));
        List<Finding> findings = new ArrayList<>(failures);
        results.forEach(result -> findings.addAll(result.findings()));
        return Report.of(Text.of("host.import.title"), table).with(findings);
    }

    /** What a person would have entered in this command's form to ask for an import. */
    public static Input input(Imports.Request request) {
        List<String> answers = request.answers().entrySet().stream()
                .map(answer -> answer.getKey() + "=" + answer.getValue())
                .toList();
        return new Input(List.of(request.file()), request.format(), answers, request.dryRun());
    }

    private static List<Cell> row(Imports.Result result) {
        return List.of(
                Cell.of(result.file()),
                Cell.of(result.format()),
                Cell.of(result.rows()),
                Cell.of(result.stored()),
                Cell.of(result.rejected()),
                Columns.words(result.importId()),
                Cell.of(result.alreadyImported()));
    }

    /** An answer may hold a comma, at which the form splits it: what names no key belongs to the answer before it. */
    static Map<String, String> answers(List<String> entered) throws Refusal {
        Map<String, String> answers = new LinkedHashMap<>();
        String last = "";
        for (String part : entered) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                last = part.substring(0, equals).strip();
                answers.put(last, part.substring(equals + 1).strip());
            } else if (!last.isEmpty()) {
                answers.merge(last, part, (before, more) -> before + ", " + more);
            } else {
                throw new Refusal(Text.of("host.import.answer.wrong", part));
            }
        }
        return answers;
    }
}
