package org.portolan.api.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;

/**
 * Tables that a command is given as files, read by the reader that imports use: CSV, TSV and XLSX, whatever their
 * encoding, delimiter, preamble and locale. Nothing is stored, and there is nothing to undo. Never called on the event
 * thread.
 */
public interface Tables {

    /**
     * Read the beginning of a file, as formats see it.
     *
     * @throws Refusal where the file cannot be opened
     */
    Sample sample(Path file) throws Refusal;

    /**
     * Read every row of every sheet that has the header.
     *
     * @param row what a row means; empty where it was rejected, as {@link TableFormat#row} says. A row is good until the
     *     next one is read.
     * @throws Refusal where the file cannot be opened, is no table, or has no such header
     */
    <R> Reading<R> read(Path file, Header header, Function<Row, Optional<R>> row) throws Refusal;

    /**
     * Read a file as whole sheets, in the order of the file. All of it is in memory.
     *
     * @throws Refusal where the file cannot be opened, is no table, or has more cells than a person would look at
     */
    List<Grid> grids(Path file) throws Refusal;

    /**
     * What came of reading.
     *
     * @param findings an error for each row that was rejected, with its place, and whatever else was noticed
     */
    record Reading<R>(List<R> rows, List<Finding> findings) {

        public Reading {
            rows = List.copyOf(rows);
            findings = List.copyOf(findings);
        }
    }
}
