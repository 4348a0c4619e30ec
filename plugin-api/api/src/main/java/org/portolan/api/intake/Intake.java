package org.portolan.api.intake;

import java.io.IOException;
import java.util.List;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.store.Batch;
import org.portolan.api.task.Progress;

/** Takes in what a format reads: counts rows, keeps the rejected ones with their reasons. One per import. */
public interface Intake {

    /** Where facts are written. In a dry run all of it is rolled back at the end. */
    Batch batch();

    Progress progress();

    /** Count one data row that was read and stored. */
    void stored();

    /**
     * Keep one data row that was read and not stored.
     *
     * @param raw the row as the file has it
     * @param reason why, with the row's place
     */
    void rejected(String raw, Finding reason);

    /** Keep a finding about the file or about a row that was stored. */
    void finding(Finding finding);

    /** Read the source with the shared table reader and this format. */
    <R> void table(TableFormat<R> format) throws IOException, Refusal;

    /**
     * Read the source as whole sheets, in the order of the file: for a file that is laid out for people. All of it is in
     * memory.
     *
     * @throws Refusal where the file is no table, or has more cells than a person would look at
     */
    List<Grid> grids() throws IOException, Refusal;
}
