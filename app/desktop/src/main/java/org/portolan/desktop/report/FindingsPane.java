package org.portolan.desktop.report;

import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Severity;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.theme.Shade;
import org.portolan.desktop.theme.Symbol;
import org.portolan.desktop.words.Words;

/** Findings, each with its severity as a word and a shape, its sentence, its remedy and its place. */
public final class FindingsPane extends JPanel {

    private static final int AT_ONCE = 12;

    public FindingsPane(List<Finding> findings, ReportSite site) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 8", "[grow, fill]", ""));
        show(findings, site, AT_ONCE);
    }

    private void show(List<Finding> findings, ReportSite site, int many) {
        removeAll();
        findings.stream().limit(many).forEach(finding -> add(row(finding, site.words()), "wmin 80"));
        int more = findings.size() - many;
        if (more > 0) {
            add(
                    Parts.link(site.words().say("findings.more", more), () -> {
                        show(findings, site, many + 100);
                        revalidate();
                        repaint();
                    }),
                    "growx 0");
        }
    }

    private static JPanel row(Finding finding, Words words) {
        JPanel row = new Card(
                Shade.GROUND, new MigLayout("insets 8 12 8 12, fillx, gapy 2", "[pref!]12[grow, fill]", "[top]"));
        Severity severity = finding.severity();
        var word = Parts.label(words.value(severity), style(severity));
        word.setIcon(symbol(severity));
        row.add(word);
        row.add(Parts.sentence(words.say(finding.message()), ""), "wmin 60, wrap");
        if (!finding.remedy().isEmpty()) {
            row.add(Parts.sentence(words.say(finding.remedy()), "secondary"), "skip 1, wmin 60, wrap");
        }
        String place = finding.place().toString();
        if (!place.isEmpty()) {
            row.add(Parts.sentence(words.value(finding.place()), "secondary"), "skip 1, wmin 60");
        }
        return row;
    }

    /** The shape of a severity. */
    public static Symbol symbol(Severity severity) {
        return switch (severity) {
            case INFO -> Symbol.of("information-outline", Shade.DIM);
            case WARNING -> Symbol.of("alert-outline", Shade.AMBER);
            case ERROR -> Symbol.of("alert-circle-outline", Shade.RED);
        };
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case INFO -> "dim";
            case WARNING -> "amber";
            case ERROR -> "red";
        };
    }
}
