package org.portolan.logistics.view.shipments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import org.portolan.api.report.Block;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Filling;
import org.portolan.logistics.command.shipments.ShipmentDiffCommand;
import org.portolan.logistics.view.Parts;
import org.portolan.logistics.view.shipments.ShipmentsForm.Asked;

/** The three parts of the desk: what is listed, the shipments, and what to write of the one that is chosen. */
final class ShipmentsPane extends JPanel {

    private final Desk desk;
    private final Letters letters;
    private final ShipmentsOutcome outcome;
    private final ShipmentsForm form;

    ShipmentsPane(Desk desk) {
        super(Parts.threeColumns());
        this.desk = desk;
        letters = new Letters(desk);
        outcome = new ShipmentsOutcome(desk, letters);
        form = new ShipmentsForm(desk, this::ask);
        Parts.sideBySide(this, Filling.scrolled(form), Filling.scrolled(outcome), Filling.scrolled(letters));
        desk.onFactsChanged(form::start);
        form.start();
    }

    /** One answer after the other, and then all at once, so that they speak of the same files. */
    private void ask(Asked asked) {
        desk.call(
                "shipments",
                "logistics.shipments",
                asked.shipments(),
                listed -> desk.call(
                        "changes",
                        "logistics.shipment-diff",
                        new ShipmentDiffCommand.Input(Optional.empty()),
                        changes -> desk.call(
                                "notices",
                                "logistics.delay-notices",
                                asked.notices(),
                                notices -> show(listed, changes, notices),
                                outcome::say),
                        none -> invite()),
                outcome::say);
    }

    private void invite() {
        letters.clear();
        outcome.invite(
                "logistics.shipments-desk.empty.title",
                "logistics.shipments-desk.empty",
                outcome.importing("logistics.shipments-desk.import"));
    }

    /** Figures and lanes, then what changed, then the list of all. */
    private void show(Report listed, Report changes, Report notices) {
        List<Block> blocks = new ArrayList<>(listed.blocks());
        table(changes)
                .map(table -> new Table(table.key(), changes.title(), table.columns(), table.rows(), table.whenEmpty()))
                .ifPresent(table -> blocks.add(blocks.size() - 1, table));
        table(notices).ifPresent(table -> {
            letters.of(table);
            blocks.add(table);
        });
        List<Finding> findings = new ArrayList<>(listed.findings());
        findings.addAll(notices.findings());
        outcome.show(new Report(listed.title(), blocks, findings));
    }

    private static Optional<Table> table(Report report) {
        return report.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst();
    }
}
