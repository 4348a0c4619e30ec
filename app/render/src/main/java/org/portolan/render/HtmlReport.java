package org.portolan.render;

import java.io.IOException;
import java.io.OutputStream;
import org.portolan.api.report.Report;

final class HtmlReport {

    private HtmlReport() {}

    static void write(Report report, Wording wording, OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }
}
