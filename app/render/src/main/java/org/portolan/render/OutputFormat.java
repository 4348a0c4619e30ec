package org.portolan.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.portolan.api.report.Report;
import org.portolan.api.text.Texts;

/** A form in which a report leaves the program. */
public enum OutputFormat {
    TEXT,
    JSON,
    CSV,
    XLSX,
    HTML;

    /** Write a report; the stream is flushed and left open. Needs no display. */
    public void write(Report report, Texts texts, Locale locale, OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }
}
