package org.portolan.logistics.view.sheets;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.logistics.command.LineRule;
import org.portolan.logistics.model.charge.Charge;
import org.portolan.logistics.view.Card;
import org.portolan.logistics.view.Outcome;
import org.portolan.logistics.view.Parts;

/** What became dearer from one version of a sheet to the next, by how much, and where. */
final class Comparison extends Outcome {

    private static final List<String> SHOWN =
            List.of("service_code", "what", "zone", "countries", "before", "after", "change", "change_share");

    private final Runnable back;

    /** @param back leads to the list */
    Comparison(Desk desk, Runnable back) {
        super(desk, Text.of("logistics.sheet-diff.title"));
        this.back = back;
    }

    /** Say which two are being compared. */
    void wait(Version before, Version after) {
        removeAll();
        head(before, after);
        drawn();
    }

    void show(Version before, Version after, Report report) {
        wait(before, after);
        for (Block block : report.blocks()) {
            if (block instanceof Figures figures) {
                JPanel row = new JPanel(new MigLayout("insets 0, fillx, gap 8", "[grow, fill, sg]", "[fill]"));
                row.setOpaque(false);
                for (Figure figure : figures.items()) {
                    row.add(new Card(figure, desk), "wmin 96lp");
                }
                add(row, "wmin 0");
            } else if (block instanceof Table table) {
                if (table.rows().isEmpty()) {
                    add(Parts.sentence(desk.say(table.whenEmpty()), "strong"), "wmin 0");
                } else {
                    add(desk.table(said(narrow(table, SHOWN)), row -> {}), "wmin 0, hmin 240lp, grow, pushy");
                }
            }
        }
        drawn();
    }

    /** The prices as a person says them. */
    private static Table said(Table table) {
        return new Table(
                table.key(),
                table.title(),
                table.columns(),
                table.rows().stream()
                        .map(row -> row.stream().map(Comparison::said).toList())
                        .toList(),
                table.whenEmpty());
    }

    private static Cell said(Cell cell) {
        return cell.value()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(written -> Charge.PER_WEIGHT.matcher(written).matches()
                        || Charge.FIRST.matcher(written).matches())
                .map(written -> Cell.of(LineRule.price(Charge.parse(written), amount -> amount)))
                .orElse(cell);
    }

    @Override
    public void say(Text sentence) {
        super.say(sentence);
        add(button(), "growx 0");
        drawn();
    }

    private void head(Version before, Version after) {
        add(button(), "growx 0");
        add(
                Parts.label(
                        desk.say(Text.of("logistics.sheet-desk.comparison", before.carrier(), after.carrier())), "h3"),
                "wmin 0");
        add(Parts.sentence(said("before", before) + "\n" + said("after", after), "secondary"), "wmin 0");
    }

    private String said(String key, Version version) {
        return desk.say(Text.of(
                "logistics.sheet-desk.comparison." + key,
                version.file(),
                version.validity().said()));
    }

    private JButton button() {
        JButton button = Parts.styled(
                new JButton(desk.say(Text.of("logistics.sheet-desk.back")), desk.icon("arrow-left")), "link");
        button.addActionListener(event -> back.run());
        return button;
    }
}
