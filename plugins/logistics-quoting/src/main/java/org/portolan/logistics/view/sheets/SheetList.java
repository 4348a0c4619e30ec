package org.portolan.logistics.view.sheets;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.logistics.view.Outcome;
import org.portolan.logistics.view.Parts;

/** Each service of each import, with its days; or, where there is none, the way to the first. */
final class SheetList extends Outcome {

    private static final List<String> SHOWN =
            List.of("carrier", "service", "effective_from", "effective_to", "state", "lanes", "rates", "sheet");

    private final Runnable read;
    private final Consumer<Optional<Version>> chosen;

    /**
     * Make it, empty.
     *
     * @param read asks for a workbook to be read by pointing
     * @param chosen gets the version that a person chose
     */
    SheetList(Desk desk, Runnable read, Consumer<Optional<Version>> chosen) {
        super(desk, Text.of("logistics.table.sheets"));
        this.read = read;
        this.chosen = chosen;
    }

    /** Show a report of sheets; the answer is what it lists. */
    List<Version> show(Report report) {
        removeAll();
        Optional<Table> sheets = report.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst();
        List<Version> versions = sheets.map(Version::all).orElse(List.of());
        if (versions.isEmpty()) {
            invite();
        } else {
            add(
                    desk.table(
                            narrow(sheets.orElseThrow(), SHOWN), row -> chosen.accept(Optional.of(versions.get(row)))),
                    "wmin 0, hmin 240lp, grow, pushy");
        }
        drawn();
        return versions;
    }

    private void invite() {
        chosen.accept(Optional.empty());
        add(Parts.label(desk.say(Text.of("logistics.desk.empty.title")), "h3"), "gaptop 24lp, wmin 0");
        add(Parts.sentence(desk.say(Text.of("logistics.sheet-desk.empty")), "dim"), "wmin 0");
        JButton button = new JButton(desk.say(Text.of("logistics.sheet-desk.read")), desk.icon("table-search"));
        button.addActionListener(event -> read.run());
        add(button, "growx 0");
    }
}
