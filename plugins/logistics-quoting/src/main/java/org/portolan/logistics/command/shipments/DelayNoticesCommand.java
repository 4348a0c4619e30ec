package org.portolan.logistics.command.shipments;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.shipments.ShipmentHistory;
import org.portolan.logistics.model.shipments.TrackStatus;

/** Writes a notice for every order whose shipment is late, ready to be sent. */
public final class DelayNoticesCommand implements Command<DelayNoticesCommand.Input> {

    private static final List<Column> NOTICES = List.of(
            Column.of(Kind.TEXT, "logistics.column.order"),
            Column.of(Kind.TEXT, "logistics.column.shipment"),
            Column.of(Kind.NUMBER, "logistics.column.days_late"),
            Column.of(Kind.DATE, "logistics.column.eta"),
            Column.of(Kind.TEXT, "logistics.column.subject"),
            Column.of(Kind.TEXT, "logistics.column.text"));

    /**
     * To whom.
     *
     * @param minDays the least delay that a customer is told of
     * @param language of the notices; empty for that of whoever asks
     * @param signature the last line
     * @param date the day that lateness is counted to
     */
    public record Input(
            @Param(byDefault = "1", min = "1") int minDays,
            @Param(choices = {"en", "zh"}) Optional<String> language,
            @Param(example = "Ana, Portolan Store") Optional<String> signature,
            @Param(byDefault = "today", remembered = false) LocalDate date) {}

    @Override
    public String id() {
        return "logistics.delay-notices";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) {
        Locale language = input.language()
                .map(tag -> tag.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH)
                .orElse(bench.locale());
        List<ShipmentHistory> late = Standing.all(bench.store()).stream()
                .filter(ShipmentHistory::isOpen)
                .filter(one -> one.daysLate(input.date()) >= input.minDays())
                .sorted(ShipmentsCommand.lateFirst(input.date()))
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (ShipmentHistory shipment : late) {
            for (String order : shipment.orders()) {
                rows.add(notice(order, shipment, input, language, bench));
            }
            if (shipment.orders().isEmpty()) {
                findings.add(Finding.warning(
                        shipment.latest().place(),
                        Text.of(
                                "logistics.delay-notices.no-orders",
                                shipment.latest().shipment()),
                        Text.of("logistics.delay-notices.no-orders.remedy")));
            }
        }
        return Report.of(
                        Text.of("logistics.delay-notices.report", input.date().toString()),
                        Figures.of(
                                Figure.of("logistics.figure.notices", Cell.of(rows.size()), Text.EMPTY),
                                Figure.of("logistics.figure.late", Cell.of(late.size()), Text.EMPTY)),
                        new Table(
                                "notices",
                                Text.of("logistics.table.notices"),
                                NOTICES,
                                rows,
                                Text.of("logistics.table.notices.empty")))
                .with(findings);
    }

    private static List<Cell> notice(
            String order, ShipmentHistory shipment, Input input, Locale language, Workbench bench) {
        long days = shipment.daysLate(input.date());
        Optional<LocalDate> due = shipment.due().filter(day -> !day.isBefore(input.date()));
        DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
        Text expected = due.map(day -> Text.of("logistics.notice.expected", day.format(format)))
                .orElse(Text.of("logistics.notice.expected.unknown"));
        Text subject = Text.of("logistics.notice.subject", order);
        Text body = Text.of(
                "logistics.notice.text",
                order,
                Text.of(reason(shipment)),
                Long.toString(days),
                expected,
                shipment.latest().tracking().isEmpty()
                        ? Text.EMPTY
                        : Text.of("logistics.notice.tracking", shipment.latest().tracking()),
                input.signature().orElse(""));
        return List.of(
                Cell.of(order),
                Cell.of(shipment.latest().shipment()),
                Cell.of(days),
                Cell.of(due),
                Cell.of(bench.texts().say(subject, language)),
                // A sentence that has nothing to say leaves its blank behind.
                Cell.of(bench.texts()
                        .say(body, language)
                        .replaceAll(" +\n", "\n")
                        .strip()));
    }

    /** What a customer is told of the reason: never the forwarder's own words. */
    private static String reason(ShipmentHistory shipment) {
        return "logistics.notice.reason."
                + switch (shipment.status().orElse(TrackStatus.IN_TRANSIT)) {
                    case CUSTOMS_HOLD, ARRIVED, CUSTOMS_CLEARED -> "customs";
                    case OUT_FOR_DELIVERY, ATTEMPT_FAIL, AVAILABLE_FOR_PICKUP -> "delivery";
                    case EXCEPTION, DAMAGED, EXPIRED -> "exception";
                    default -> "transit";
                };
    }
}
