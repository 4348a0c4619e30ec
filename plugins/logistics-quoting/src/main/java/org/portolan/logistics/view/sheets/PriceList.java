package org.portolan.logistics.view.sheets;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.intake.Grid;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;
import org.portolan.api.view.Desk;
import org.portolan.logistics.command.LineRule;
import org.portolan.logistics.model.reading.Reading;
import org.portolan.logistics.model.reading.SheetRate;
import org.portolan.logistics.model.reading.Spot;
import org.portolan.logistics.view.Parts;

/** The prices that come out, each with its service, zone and band; a chosen one shows its cell. */
final class PriceList extends JPanel {

    private static final List<Column> COLUMNS = List.of(
            Column.of(Kind.TEXT, "logistics.reading.column.cell"),
            Column.of(Kind.TEXT, "logistics.reading.column.service_code"),
            Column.of(Kind.TEXT, "logistics.reading.column.zone"),
            Column.of(Kind.TEXT, "logistics.reading.column.countries"),
            Column.of(Kind.TEXT, "logistics.reading.column.band"),
            Column.of(Kind.TEXT, "logistics.reading.column.charge"),
            Column.of(Kind.MONEY, "logistics.reading.column.registration"));

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
            Table table = new Table(
                    "rates",
                    Text.of("logistics.reading.table.rates"),
                    COLUMNS,
                    reading.rates().stream().map(PriceList::row).toList(),
                    Text.EMPTY);
            add(desk.table(table, row -> go.accept(reading.rates().get(row).spot())), "wmin 0, hmin 0, grow");
        }
        revalidate();
        repaint();
    }

    private static List<Cell> row(SheetRate rate) {
        return List.of(
                Cell.of(Grid.cell(rate.spot().row(), rate.spot().column())),
                Cell.of(rate.code()),
                Cell.of(rate.zone().label()),
                Cell.of(rate.zone().countries().stream()
                        .map(CountryCode::code)
                        .sorted()
                        .collect(Collectors.joining(" "))),
                Cell.of(rate.band().toString()),
                Cell.of(LineRule.price(rate.charge(), amount -> new Money(amount, rate.currency()))),
                Cell.of(rate.registration().map(fee -> new Money(fee, rate.currency()))));
    }
}
