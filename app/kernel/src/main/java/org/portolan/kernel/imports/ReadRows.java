package org.portolan.kernel.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Grid;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.intake.Tables;
import org.portolan.api.report.Finding;
import org.portolan.api.store.Batch;
import org.portolan.api.task.Progress;

/** Takes in the rows that a command reads: into memory, beside their findings. */
final class ReadRows<R> implements Intake {

    private final Findings findings;
    private final Progress progress;
    private final List<R> rows = new ArrayList<>();

    ReadRows(String file, Progress progress) {
        this.findings = new Findings(file);
        this.progress = progress;
    }

    void add(R row) {
        rows.add(row);
    }

    Tables.Reading<R> reading() {
        return new Tables.Reading<>(rows, findings.list());
    }

    @Override
    public Batch batch() {
        throw new IllegalStateException("a table that a command reads is no batch: write facts through the store");
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public void stored() {
        progress.check();
    }

    @Override
    public void rejected(String raw, Finding reason) {
        findings.add(reason);
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    @Override
    public <T> void table(TableFormat<T> format) throws IOException, Refusal {
        throw new IllegalStateException("a table was read within a table: a command reads one table at a time");
    }

    @Override
    public List<Grid> grids() {
        throw new IllegalStateException("whole sheets were asked for within a table: a command reads one at a time");
    }
}
