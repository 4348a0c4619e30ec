package org.portolan.desktop.report;

import java.nio.file.Path;
import org.portolan.api.report.Trace;
import org.portolan.api.task.Progress;
import org.portolan.desktop.words.Words;

/** What stands around a report: who opens a trace, who writes a file. Event thread. */
public interface ReportSite {

    Words words();

    /** Say what a value was made of. */
    void show(Trace trace);

    /** Open the import that a value came from. */
    void showImport(String importId);

    /** Write a file on a task, and say where it is when it is done. */
    void write(Path file, Writing writing);

    /** Say something short. */
    void announce(String sentence);

    /** Writes one file, off the event thread. */
    @FunctionalInterface
    interface Writing {
        void to(Path file, Progress progress) throws Exception;
    }
}
