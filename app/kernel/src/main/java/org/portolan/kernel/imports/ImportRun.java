package org.portolan.kernel.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Source;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Text;
import org.portolan.kernel.Imports;
import org.portolan.kernel.offer.FormatEntry;
import org.portolan.kernel.run.Faults;
import org.portolan.store.BatchRecord;
import org.portolan.store.Batches;
import org.portolan.store.StoreTrouble;
import org.portolan.store.Workspace;

/** Imports one file with the format that was chosen. */
final class ImportRun {

    private final Workspace workspace;
    private final Faults faults;

    ImportRun(Workspace workspace, Faults faults) {
        this.workspace = workspace;
        this.faults = faults;
    }

    /** The file of a run and what a person answered about it. */
    private record Answered(Path file, Map<String, String> answers) implements Source {}

    Imports.Result run(Imports.Request request, FormatEntry format, Progress progress) throws IOException, Refusal {
        Source source = new Answered(request.file(), Map.copyOf(request.answers()));
        progress.doing(Text.of("kernel.import.doing", source.fileName()));
        try (Fingerprint content = Fingerprint.of(request.file())) {
            progress.total(content.bytes());
            Optional<BatchRecord> known = workspace.batches().holding(content, format.id());
            return known.isPresent()
                    ? alreadyThere(source, known.get())
                    : take(source, format, content, request.dryRun(), content.along(progress));
        } catch (Fingerprint.Unsettled unsettled) {
            if (unsettled.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new Refusal(Text.of("kernel.import.changed", source.fileName()), unsettled);
        }
    }

    private Imports.Result take(
            Source source, FormatEntry format, Fingerprint content, boolean dryRun, Progress progress)
            throws IOException, Refusal {
        Findings findings = new Findings(source.fileName());
        RowWatch watch = new RowWatch();
        Batches.ImportFile file = new Batches.ImportFile(
                format.namespace(),
                Text.literal(source.fileName()),
                source.fileName(),
                source.file().toAbsolutePath().normalize().toString(),
                content,
                format.id());
        BatchRecord batch;
        try {
            batch = workspace.batches().<Exception>importing(file, dryRun, (facts, ledger) -> {
                format.format().read(source, new FileIntake(source, facts, ledger, progress, findings, watch));
                progress.check();
                content.settled();
            });
        } catch (Refusal | IOException | CancellationException | Fingerprint.Unsettled expected) {
            throw expected;
        } catch (StoreTrouble trouble) {
            throw new Refusal(trouble.text(), trouble);
        } catch (Throwable thrown) {
            // Errors too: a plugin that overflows the stack or misses a class must not take the host along.
            progress.check();
            throw blame(source, format, watch, thrown);
        }
        return new Imports.Result(
                source.fileName(),
                format.id(),
                batch.rows(),
                batch.stored(),
                batch.rejected(),
                dryRun ? "" : batch.id(),
                false,
                findings.list());
    }

    private Refusal blame(Source source, FormatEntry format, RowWatch watch, Throwable thrown) {
        Text sentence = Text.of(
                watch.row() > 0 ? "kernel.import.broken-row" : "kernel.import.broken",
                source.fileName(),
                format.pluginId(),
                thrown.toString(),
                String.valueOf(watch.row()));
        return new Refusal(sentence, faults.blame(format.pluginId(), sentence, thrown));
    }

    /** A file that is there changes nothing; a person reads again what was said when it came. */
    private Imports.Result alreadyThere(Source source, BatchRecord batch) {
        Findings findings = new Findings(source.fileName());
        findings.add(Finding.info(
                Place.file(source.fileName()), Text.of("kernel.import.already", source.fileName(), batch.id())));
        List<Finding> rejected = workspace.batches().rejected(batch.id()).stream()
                .map(Batches.Rejected::reason)
                .toList();
        findings.addAll(rejected);
        findings.addAll(workspace.batches().findings(batch.id()));
        return new Imports.Result(
                source.fileName(),
                batch.format(),
                batch.rows(),
                batch.stored(),
                batch.rejected(),
                batch.id(),
                true,
                findings.list());
    }
}
