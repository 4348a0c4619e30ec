package org.portolan.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.portolan.api.report.Report;
import org.portolan.api.text.Texts;

/** A form in which a report leaves the program. Each is written row by row: a long table takes no more memory. */
public enum OutputFormat {
    /** For a terminal, UTF-8: aligned columns, one line a row, never cut. */
    TEXT(TextReport::write),
    /** For scripts, UTF-8: keys and shapes never change with the language. */
    JSON(JsonReport::write),
    /**
     * The first table, plain UTF-8. A file that Excel on a Chinese Windows shall open needs {@link #EXCEL_MARK} in front, or
     * it is read as GBK.
     */
    CSV(CsvReport::write),
    /** A workbook with true numbers and dates: a sheet a table. */
    XLSX(XlsxReport::write),
    /** One page that needs nothing else: charts, sorting and both themes are inside. */
    HTML(HtmlReport::write),
    /** Pages of A4 with all of a report's parts, for a printer or a mail. Opened only where it is asked for, because its library is large. */
    PDF((report, wording, out) -> PdfReport.write(report, wording, out));

    /** The byte order mark by which Excel knows UTF-8. */
    public static final String EXCEL_MARK = "\uFEFF";

    private final Writing writing;

    OutputFormat(Writing writing) {
        this.writing = writing;
    }

    /** Write a report; the stream is flushed and left open. Needs no display. */
    public void write(Report report, Texts texts, Locale locale, OutputStream out) throws IOException {
        writing.write(report, new Wording(texts, locale), out);
        out.flush();
    }

    private interface Writing {
        void write(Report report, Wording wording, OutputStream out) throws IOException;
    }
}
