package org.portolan.logistics.view;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/** Findings that ask for the same: each on a line of its own with its place, and once below them what to do. */
public final class FindingLines extends JPanel {

    private FindingLines(List<Finding> alike, Desk desk) {
        super(new MigLayout("insets 0, fillx, wrap 2, gapx 8, gapy 2", "[pref!][grow, fill]", "[top]"));
        setOpaque(false);
        boolean urgent = alike.stream().anyMatch(Finding::needsAttention);
        String lines = alike.stream().map(finding -> line(finding, desk)).collect(Collectors.joining("\n"));
        String remedy = desk.say(alike.get(0).remedy());
        add(new JLabel(desk.icon(urgent ? "alert-outline" : "information-outline")));
        add(Parts.sentence(lines, urgent ? "amber" : "secondary"), "wmin 0");
        if (!remedy.isEmpty()) {
            add(Parts.sentence(remedy, "secondary"), "skip 1, wmin 0");
        }
    }

    /** All of these, those that ask for the same together, in the order of the first of each. */
    public static List<FindingLines> of(Collection<Finding> findings, Desk desk) {
        Map<Text, List<Finding>> alike = findings.stream()
                .collect(Collectors.groupingBy(Finding::remedy, LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream().map(some -> new FindingLines(some, desk)).toList();
    }

    private static String line(Finding finding, Desk desk) {
        return finding.place().file().isEmpty()
                ? desk.say(finding.message())
                : desk.say(Text.of("logistics.desk.finding", finding.message(), desk.sayValue(finding.place())));
    }
}
