package org.portolan.logistics.view.shipments;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.logistics.view.Explanation;
import org.portolan.logistics.view.Parts;

/** Why the chosen shipment is late, and the notices to those who wait for it, ready to be copied. */
final class Letters extends JPanel {

    private static final int MOST = 8;

    private final Desk desk;
    private final Explanation explanation;
    private final JPanel list = new JPanel(new MigLayout("insets 0 16 16 16, fillx, wrap 1, gapy 8", "[grow, fill]"));
    private List<Letter> letters = List.of();

    Letters(Desk desk) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 0", "[grow, fill]", ""));
        this.desk = desk;
        explanation = new Explanation(desk);
        list.setOpaque(false);
        add(explanation, "wmin 0");
        add(list, "wmin 0");
    }

    /** These are all notices there are. */
    void of(Table notices) {
        List<String> keys = notices.columns().stream().map(Column::key).toList();
        letters = notices.rows().stream().map(row -> Letter.of(row, keys)).toList();
        draw("", List.of());
    }

    void clear() {
        letters = List.of();
        why(Optional.empty());
        draw("", List.of());
    }

    void why(Optional<Trace> trace) {
        explanation.show(trace);
    }

    void show(String shipment, Optional<Trace> trace) {
        why(trace);
        draw(
                shipment,
                letters.stream()
                        .filter(letter -> letter.shipment.equals(shipment))
                        .toList());
    }

    private void draw(String shipment, List<Letter> chosen) {
        list.removeAll();
        if (!letters.isEmpty()) {
            list.add(
                    copying(Text.of("logistics.shipments-desk.copy-all", Integer.toString(letters.size())), letters),
                    "growx 0, wmin 0");
        }
        if (!shipment.isEmpty() && chosen.isEmpty()) {
            list.add(Parts.sentence(desk.say(Text.of("logistics.shipments-desk.no-notice")), "secondary"), "wmin 0");
        }
        chosen.stream().limit(MOST).forEach(letter -> {
            list.add(Parts.sentence(letter.subject, "strong"), "wmin 0, gaptop 8");
            list.add(Parts.sentence(letter.text, ""), "wmin 0");
            JButton copying = copying(Text.of("logistics.shipments-desk.copy"), List.of(letter));
            String name = desk.say(Text.of("logistics.shipments-desk.copy.name", letter.order));
            copying.getAccessibleContext().setAccessibleName(name);
            list.add(copying, "growx 0, wmin 0");
        });
        list.revalidate();
        list.repaint();
    }

    private JButton copying(Text words, List<Letter> copied) {
        JButton button = new JButton(desk.say(words), desk.icon("content-copy"));
        button.addActionListener(event -> {
            String whole = copied.stream().map(Letter::whole).collect(Collectors.joining("\n\n\n"));
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(whole), null);
            button.setText(desk.say(Text.of("logistics.shipments-desk.copied")));
            button.setIcon(desk.icon("check"));
        });
        return button;
    }

    /** One notice. */
    private record Letter(String order, String shipment, String subject, String text) {

        static Letter of(List<Cell> row, List<String> keys) {
            return new Letter(
                    words(row, keys, "order"),
                    words(row, keys, "shipment"),
                    words(row, keys, "subject"),
                    words(row, keys, "text"));
        }

        String whole() {
            return subject + "\n\n" + text;
        }

        private static String words(List<Cell> row, List<String> keys, String key) {
            return String.valueOf(row.get(keys.indexOf(key)).value().orElse(""));
        }
    }
}
