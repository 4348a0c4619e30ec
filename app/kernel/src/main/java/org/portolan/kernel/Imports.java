package org.portolan.kernel;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Question;
import org.portolan.api.intake.Sample;
import org.portolan.api.report.Finding;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Text;

/** Files becoming batches. Never called on the event thread. */
public interface Imports {

    /** The formats of running plugins, in order of id. */
    List<FileFormat> formats();

    /**
     * Judge what a file is.
     *
     * @throws Refusal where it cannot be opened at all
     */
    Recognised recognise(Path file) throws Refusal;

    /**
     * Import one file.
     *
     * @throws Refusal where the file as a whole cannot be taken: unreadable, unknown, two formats fit, a question is open
     */
    Result run(Request request, Progress progress) throws Refusal;

    /**
     * What a file is.
     *
     * @param fitting formats that fit, best first: one where it is clear, more where a person must choose
     * @param why where none fits: which came nearest and which columns were missing
     * @param questions of the one format that fits
     */
    record Recognised(Sample sample, List<FileFormat> fitting, Text why, List<Question> questions) {}

    /**
     * What to import.
     *
     * @param format the format's id, where a person chose it
     * @param answers to the format's questions, by key
     * @param dryRun true to read and count everything and keep nothing
     */
    record Request(Path file, Optional<String> format, Map<String, String> answers, boolean dryRun) {
        public static Request of(Path file) {
            return new Request(file, Optional.empty(), Map.of(), false);
        }
    }

    /**
     * What came of it. {@code rows = stored + rejected}.
     *
     * @param importId empty in a dry run
     * @param alreadyImported true where a file of this content is in the workspace: then {@code importId} is that batch,
     *     the counts are its counts, and nothing changed
     */
    record Result(
            String file,
            String format,
            long rows,
            long stored,
            long rejected,
            String importId,
            boolean alreadyImported,
            List<Finding> findings) {}
}
