package org.portolan.store;

import org.jspecify.annotations.Nullable;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.store.codec.TextCodec;
import org.portolan.store.sqlite.BulkRows;

/** Counts the rows of one import and keeps what was said about them. */
final class ImportLedger implements Batches.Ledger {

    private final BulkRows findings;
    private long said;
    private long stored;
    private long rejected;

    ImportLedger(OpenBatch batch) {
        this.findings = batch.bulk("portolan_finding", BatchTable.FINDING_COLUMNS);
    }

    @Override
    public void stored() {
        stored++;
    }

    @Override
    public void rejected(String raw, Finding reason) {
        rejected++;
        keep(raw, reason);
    }

    @Override
    public void finding(Finding finding) {
        keep(null, finding);
    }

    long storedRows() {
        return stored;
    }

    long rejectedRows() {
        return rejected;
    }

    private void keep(@Nullable String raw, Finding finding) {
        Place place = finding.place();
        findings.add(
                ++said,
                raw,
                finding.severity().name(),
                TextCodec.write(finding.message()),
                TextCodec.write(finding.remedy()),
                place.file(),
                place.sheet(),
                place.row(),
                place.column());
    }
}
