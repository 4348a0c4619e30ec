package org.portolan.logistics.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/** One line that counts why services cannot take the parcel; pressed, it shows each of them. */
final class ExcludedServices extends JPanel {

    private static final String REASON = "logistics.reason.";

    private final Desk desk;

    ExcludedServices(Table table, Desk desk) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 8, hidemode 3", "[grow, fill]", ""));
        this.desk = desk;
        setOpaque(false);
        String line = desk.say(
                Text.of("logistics.desk.excluded", Integer.toString(table.rows().size()), counted(table)));
        JComponent list = desk.table(table, row -> {});
        list.setVisible(false);
        JToggleButton opener = new JToggleButton(line);
        opener.setIcon(desk.icon("chevron-right"));
        opener.setSelectedIcon(desk.icon("chevron-down"));
        opener.putClientProperty("JButton.buttonType", "borderless");
        opener.setHorizontalAlignment(JToggleButton.LEADING);
        opener.setToolTipText(desk.say(Text.of("logistics.desk.excluded.show")));
        opener.addActionListener(event -> {
            list.setVisible(opener.isSelected());
            revalidate();
        });
        add(opener, "wmin 0");
        add(list, "wmin 0, hmin 120lp");
    }

    /** Such as {@code too heavy (18), no lane (8)}, the most frequent first. */
    private String counted(Table table) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        table.rows().stream().map(row -> reason(row.get(1))).forEach(reason -> counts.merge(reason, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry -> desk.say(Text.of(
                        "logistics.desk.excluded.count", Text.of(entry.getKey()), Integer.toString(entry.getValue()))))
                .collect(Collectors.joining(desk.say(Text.of("logistics.desk.list.separator"))));
    }

    private static String reason(Cell cell) {
        String key = cell.value().map(value -> ((Text) value).key()).orElse(REASON + "no-lane");
        // too-heavy.billable and too-heavy are one reason to whoever counts.
        return "logistics.desk.reason." + key.substring(REASON.length()).replaceFirst("\\..*", "");
    }
}
