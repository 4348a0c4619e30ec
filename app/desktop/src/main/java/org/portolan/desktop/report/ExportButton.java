package org.portolan.desktop.report;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;
import org.portolan.api.report.Report;
import org.portolan.desktop.files.FileDialog;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.words.Words;
import org.portolan.render.OutputFormat;

/** A button with a menu of file formats; the file is written on a task. */
public final class ExportButton {

    private final ReportSite site;
    private final Supplier<Report> content;
    private final JButton button;

    public ExportButton(ReportSite site, Supplier<Report> content) {
        this.site = site;
        this.content = content;
        button = Parts.icon("tray-arrow-down", site.words().say("export"), () -> {});
        button.addActionListener(event -> menu().show(button, 0, button.getHeight()));
    }

    public JComponent component() {
        return button;
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        for (OutputFormat format : OutputFormat.values()) {
            menu.add(site.words().say("export." + format)).addActionListener(event -> export(format));
        }
        return menu;
    }

    private void export(OutputFormat format) {
        Words words = site.words();
        Report report = content.get();
        Locale locale = words.locale();
        new FileDialog(words.say("export"), words)
                .save(button, fileName(words.say(report.title())) + "." + extension(format))
                .ifPresent(target -> site.write(target, (file, progress) -> {
                    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                        if (format == OutputFormat.CSV) {
                            out.write(OutputFormat.EXCEL_MARK.getBytes(StandardCharsets.UTF_8));
                        }
                        format.write(report, words.texts(), locale, out);
                    }
                }));
    }

    static String fileName(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|\\s]+", "-");
    }

    private static String extension(OutputFormat format) {
        return format == OutputFormat.TEXT ? "txt" : format.name().toLowerCase(Locale.ROOT);
    }
}
