package org.portolan.logistics.view.packing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.Timer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.logistics.command.packing.PackInput;
import org.portolan.logistics.model.packing.Goal;
import org.portolan.logistics.view.Parts;
import org.portolan.logistics.view.Typed;

/** Where items and boxes are typed, one a line; a moment after the last key they are asked about. */
final class PackForm extends JPanel {

    private static final int PAUSE_MILLIS = 250;
    private static final int LINES = 7;
    private static final BigDecimal DIVISOR = new BigDecimal(6000);

    private final JTextArea items = new JTextArea(LINES, 1);
    private final JTextArea boxes = new JTextArea(LINES, 1);
    private final Timer pause;

    /** @param asked gets what was typed, empty where an area is */
    PackForm(Desk desk, Consumer<Optional<PackInput>> asked) {
        super(new MigLayout("insets 16, fillx, wrap 1, gapy 8", "[grow, fill]", ""));
        pause = new Timer(PAUSE_MILLIS, event -> asked.accept(input()));
        pause.setRepeats(false);
        add(Parts.label(desk.say(Text.of("logistics.pack-desk.title")), "h3"));
        area(desk, "logistics.pack.desk.items", items, "A1 20x15x8cm 0.35kg x12\nB2 30x20x10cm 1.2kg x6");
        area(desk, "logistics.pack.desk.boxes", boxes, "60x40x40cm 0.9kg max 22.5kg\n40x30x30cm 0.6kg max 15kg");
        add(Parts.sentence(desk.say(Text.of("logistics.pack.desk.hint")), "secondary"), "wmin 0");
    }

    void start() {
        pause.restart();
    }

    private void area(Desk desk, String title, JTextArea area, String example) {
        JLabel label = Parts.label(desk.say(Text.of(title)), "secondary");
        label.setLabelFor(area);
        area.setText(example);
        area.getAccessibleContext().setAccessibleName(label.getText());
        area.getDocument().addDocumentListener(new Typed(pause::restart));
        add(label);
        JScrollPane scroll = new JScrollPane(area);
        scroll.setBorder(UIManager.getBorder("TextField.border"));
        add(scroll, "wmin 0");
    }

    private Optional<PackInput> input() {
        List<String> typed = lines(items);
        List<String> given = lines(boxes);
        return typed.isEmpty() || given.isEmpty()
                ? Optional.empty()
                : Optional.of(new PackInput(
                        typed,
                        Optional.empty(),
                        given,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        DIVISOR,
                        Goal.FEWEST_CARTONS));
    }

    private static List<String> lines(JTextArea area) {
        return area.getText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
