package org.portolan.logistics.view.sheets;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.logistics.command.sheets.ReadingReport;
import org.portolan.logistics.model.reading.Reading;
import org.portolan.logistics.model.reading.Spot;
import org.portolan.logistics.view.Outcome;
import org.portolan.logistics.view.Parts;

/** The prices that come out, each with its service, zone and band; a chosen one shows its cell. */
final class PriceList extends JPanel {

    private static final List<String> SHOWN = List.of(
            "cell", "service_code", "zone", "countries", "band", "charge", "registration", "currency", "weighing");

    private final Desk desk;
    private final Consumer<Spot> go;

    /** @param go gets the cell of the price that a person chose */
    PriceList(Desk desk, Consumer<Spot> go) {
        super(new MigLayout("insets 8 16 8 16, fill, wrap 1", "[grow, fill]", "[grow, fill]"));
        this.desk = desk;
        this.go = go;
    }

    void show(Reading reading) {
        removeAll();
        if (reading.rates().isEmpty()) {
            add(Parts.sentence(desk.say(Text.of("logistics.sheet-desk.nothing")), "dim"), "wmin 0, top");
        } else {
            Table table = Outcome.narrow(ReadingReport.rates(reading), SHOWN);
            add(desk.table(table, row -> go.accept(reading.rates().get(row).spot())), "wmin 0, hmin 0, grow");
        }
        revalidate();
        repaint();
    }
}
