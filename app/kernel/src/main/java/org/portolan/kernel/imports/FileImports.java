package org.portolan.kernel.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Question;
import org.portolan.api.intake.Sample;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Text;
import org.portolan.kernel.Imports;
import org.portolan.kernel.offer.FormatEntry;
import org.portolan.kernel.offer.Offers;
import org.portolan.kernel.run.Faults;
import org.portolan.kernel.task.EventThread;
import org.portolan.store.Workspace;

/** Decides what a file is, and imports it. */
public final class FileImports implements Imports {

    private final Workspace workspace;
    private final Offers offers;
    private final Faults faults;
    private final Recogniser recogniser;
    private final ImportRun run;

    public FileImports(Workspace workspace, Offers offers, Faults faults) {
        this.workspace = workspace;
        this.offers = offers;
        this.faults = faults;
        this.recogniser = new Recogniser(faults, workspace::store);
        this.run = new ImportRun(workspace, faults);
    }

    @Override
    public List<FileFormat> formats() {
        return offers.formats().stream().map(FormatEntry::format).toList();
    }

    @Override
    public Recognised recognise(Path file) throws Refusal {
        EventThread.refuse("Recognising " + file);
        Sample sample = recogniser.sample(file);
        List<Recogniser.Judged> judged = recogniser.judge(sample, offers.formats());
        List<FormatEntry> fitting = Recogniser.fitting(judged);
        return new Recognised(
                sample,
                fitting.stream().map(FormatEntry::format).toList(),
                fitting.isEmpty() ? Recogniser.why(sample, judged) : Text.EMPTY,
                fitting.size() == 1 ? questions(sample, fitting.get(0)) : List.of());
    }

    @Override
    public Result run(Request request, Progress progress) throws Refusal {
        EventThread.refuse("Importing " + request.file());
        Sample sample = recogniser.sample(request.file());
        FormatEntry format = choose(request, sample);
        demandAnswers(questions(sample, format), request, sample.fileName());
        try {
            return run.run(request, format, progress);
        } catch (IOException broken) {
            progress.check();
            throw new Refusal(
                    Text.of("kernel.import.unreadable", sample.fileName(), Recogniser.reason(broken)), broken);
        }
    }

    private FormatEntry choose(Request request, Sample sample) throws Refusal {
        List<FormatEntry> known = offers.formats();
        if (request.format().isPresent()) {
            String wanted = request.format().get();
            return known.stream()
                    .filter(entry -> entry.id().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(
                            Text.of("kernel.import.no-such-format", sample.fileName(), wanted, ids(known))));
        }
        List<Recogniser.Judged> judged = recogniser.judge(sample, known);
        List<FormatEntry> fitting = Recogniser.fitting(judged);
        if (fitting.isEmpty()) {
            throw new Refusal(Recogniser.why(sample, judged));
        }
        if (fitting.size() > 1) {
            throw new Refusal(Text.of(
                    "kernel.import.ambiguous",
                    sample.fileName(),
                    ids(fitting),
                    fitting.get(0).id()));
        }
        return fitting.get(0);
    }

    private static String ids(List<FormatEntry> entries) {
        return entries.stream().map(FormatEntry::id).collect(Collectors.joining(", "));
    }

    private List<Question> questions(Sample sample, FormatEntry entry) throws Refusal {
        try {
            return entry.format().questions(sample, workspace.store(entry.namespace()));
        } catch (RuntimeException | LinkageError | StackOverflowError thrown) {
            Text sentence = Text.of(
                    "kernel.import.recognise-failed",
                    sample.fileName(),
                    entry.id(),
                    entry.pluginId(),
                    thrown.toString());
            throw new Refusal(sentence, faults.blame(entry.pluginId(), sentence, thrown));
        }
    }

    private static void demandAnswers(List<Question> questions, Request request, String file) throws Refusal {
        Map<String, String> answers = request.answers();
        List<Question> open = questions.stream()
                .filter(question -> answers.getOrDefault(question.key(), "").isBlank())
                .toList();
        if (!open.isEmpty()) {
            String options = open.stream()
                    .map(question -> "--answer " + question.key() + "=…")
                    .collect(Collectors.joining(" "));
            throw new Refusal(
                    Text.of("kernel.import.question", file, open.get(0).text(), options));
        }
    }
}
