package org.portolan.kernel.imports;

import java.io.IOException;
import java.util.List;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Grid;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.report.Finding;
import org.portolan.api.store.Batch;
import org.portolan.api.task.Progress;
import org.portolan.intake.Grids;
import org.portolan.intake.TableFiles;
import org.portolan.store.Batches;

/** Takes one file in: into the batch, the ledger, and the findings that a person is shown. */
final class FileIntake implements Intake {

    private final Source source;
    private final Batch batch;
    private final Batches.Ledger ledger;
    private final Progress progress;
    private final Findings findings;
    private final RowWatch watch;

    FileIntake(
            Source source, Batch batch, Batches.Ledger ledger, Progress progress, Findings findings, RowWatch watch) {
        this.source = source;
        this.batch = batch;
        this.ledger = ledger;
        this.progress = progress;
        this.findings = findings;
        this.watch = watch;
    }

    @Override
    public Batch batch() {
        return batch;
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public void stored() {
        progress.check();
        ledger.stored();
    }

    @Override
    public void rejected(String raw, Finding reason) {
        progress.check();
        ledger.rejected(raw, reason);
        findings.add(reason);
    }

    @Override
    public void finding(Finding finding) {
        ledger.finding(finding);
        findings.add(finding);
    }

    @Override
    public <R> void table(TableFormat<R> format) throws IOException, Refusal {
        TableFiles.read(source, watch.watching(format), this);
    }

    @Override
    public List<Grid> grids() throws IOException, Refusal {
        return Grids.of(source.file(), progress);
    }
}
