package org.portolan.desktop.report;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.portolan.api.report.Block;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Severity;
import org.portolan.api.report.Table;
import org.portolan.desktop.theme.Page;
import org.portolan.desktop.theme.Parts;

/** A report on screen: its blocks from top to bottom, then its findings. */
public final class ReportPane extends Page {

    private ReportPane(Report report, ReportSite site) {
        super("insets 16, fillx, wrap 1, gapy 16, hidemode 3", "[grow, fill]", "");
        add(head(report, site));
        List<Finding> urgent = of(report, Severity.ERROR);
        if (!urgent.isEmpty()) {
            add(new FindingsPane(urgent, site));
        }
        report.blocks().forEach(block -> add(block(block, report, site), constraint(block)));
        List<Finding> rest = report.findings().stream()
                .filter(finding -> finding.severity() != Severity.ERROR)
                .toList();
        if (!rest.isEmpty()) {
            add(new FindingsPane(rest, site));
        }
    }

    /** A report in a pane that scrolls. */
    public static JComponent of(Report report, ReportSite site) {
        JScrollPane scroll = new ReportPane(report, site).scrolled();
        return Parts.named(scroll, site.words().say(report.title()));
    }

    private static List<Finding> of(Report report, Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    private static JComponent head(Report report, ReportSite site) {
        JPanel head = Parts.panel("insets 0, fillx", "[grow]8[]", "");
        JLabel title = Parts.sentence(site.words().say(report.title()), "h3");
        head.add(title, "growx, wmin 80");
        head.add(new ExportButton(site, () -> report).component());
        return head;
    }

    private static JComponent block(Block block, Report report, ReportSite site) {
        if (block instanceof Note note) {
            return Parts.sentence(site.words().say(note.text()), "");
        }
        if (block instanceof Figures figures) {
            return new FigureCards(figures, site);
        }
        if (block instanceof Table table) {
            return new TablePane(table, site, index -> {});
        }
        if (block instanceof Chart chart) {
            return new ChartPane(chart, site);
        }
        throw new IllegalArgumentException(
                "report " + report.title().key() + " has a block of no known kind: " + block);
    }

    private static String constraint(Block block) {
        if (block instanceof Table) {
            return "growx, wmin 200";
        }
        return block instanceof Chart ? "growx, wmin 200, hmin 240" : "growx, wmin 80";
    }
}
