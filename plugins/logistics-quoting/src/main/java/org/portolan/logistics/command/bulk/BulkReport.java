package org.portolan.logistics.command.bulk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.logistics.command.PricedOffer;
import org.portolan.logistics.command.TotalTrace;
import org.portolan.logistics.command.WorkingDays;
import org.portolan.logistics.command.bulk.Picker.Bid;

/** What was chosen for each order, what all of it costs, and which services carry how much. */
final class BulkReport {

    private static final List<Column> COLUMNS = List.of(
            Column.of(Kind.TEXT, "logistics.column.order"),
            Column.of(Kind.TEXT, "logistics.column.service_code"),
            Column.of(Kind.MONEY, "logistics.column.total"),
            Column.of(Kind.NUMBER, "logistics.column.days"),
            Column.of(Kind.TEXT, "logistics.column.reason"),
            Column.of(Kind.TEXT, "logistics.column.to"),
            Column.of(Kind.WEIGHT, "logistics.column.weight"),
            Column.of(Kind.WEIGHT, "logistics.column.billable_weight"),
            Column.of(Kind.TEXT, "logistics.column.carrier"),
            Column.of(Kind.TEXT, "logistics.column.service"));

    private static final List<Column> SERVICES = List.of(
            Column.of(Kind.TEXT, "logistics.column.service"),
            Column.of(Kind.NUMBER, "logistics.column.order_count"),
            Column.of(Kind.MONEY, "logistics.column.total"),
            Column.of(Kind.MONEY, "logistics.column.per_order"));

    private BulkReport() {}

    static Report of(BulkInput input, Currency currency, List<Chosen> chosen, List<Finding> read) {
        Map<String, List<Money>> byService = new TreeMap<>();
        List<List<Cell>> rows = new ArrayList<>();
        Set<String> working = new TreeSet<>();
        Money sum = Money.zero(currency);
        int quoted = 0;
        for (Chosen one : chosen) {
            if (one.bid().isPresent()) {
                PricedOffer priced = priced(one.bid().get(), currency);
                quoted++;
                WorkingDays.service(priced).ifPresent(working::add);
                sum = sum.plus(priced.total());
                byService
                        .computeIfAbsent(priced.name(), unseen -> new ArrayList<>())
                        .add(priced.total());
                rows.add(row(one, priced, input.rule()));
            } else {
                rows.add(row(one));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Figures(List.of(
                Figure.of(
                        "logistics.figure.total",
                        Cell.of(sum),
                        Text.of("logistics.bulk.of-orders", Integer.toString(quoted))),
                Figure.of(
                        "logistics.figure.quoted",
                        Cell.of(quoted),
                        Text.of("logistics.bulk.in-file", Integer.toString(chosen.size()))),
                Figure.of("logistics.figure.unserved", Cell.of(chosen.size() - quoted), Text.EMPTY))));
        blocks.add(
                new Table("orders", Text.of("logistics.table.orders"), COLUMNS, rows, Text.of("logistics.bulk.empty")));
        if (!byService.isEmpty()) {
            List<Share> shares = byService.entrySet().stream()
                    .map(entry -> Share.of(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparing(Share::total).reversed())
                    .toList();
            blocks.add(services(shares));
            blocks.add(chart(shares, currency));
        }
        long unmeasured =
                chosen.stream().filter(one -> one.order().unmeasured()).count();
        if (unmeasured > 0) {
            blocks.add(new Note(Text.of("logistics.bulk.unmeasured", Long.toString(unmeasured))));
        }
        long multiplied =
                chosen.stream().filter(one -> one.order().multiplied()).count();
        if (multiplied > 0) {
            blocks.add(new Note(Text.of("logistics.bulk.multiplied", Long.toString(multiplied))));
        }
        WorkingDays.note("logistics.bulk.working-days", working).ifPresent(blocks::add);
        Text title = Text.of("logistics.bulk.report", Integer.toString(chosen.size()));
        return new Report(title, blocks, findings(chosen, read));
    }

    /** An offer with its lines in the common currency. */
    private static PricedOffer priced(Bid bid, Currency currency) {
        return bid.rate()
                .map(rate -> PricedOffer.converted(bid.offer(), Money.zero(currency), rate))
                .orElseGet(() -> PricedOffer.of(bid.offer()));
    }

    private static List<Cell> row(Chosen chosen, PricedOffer priced, Rule rule) {
        Text reason = Text.of(
                "logistics.bulk.reason." + rule.name().toLowerCase(Locale.ROOT), Integer.toString(chosen.among()));
        return List.of(
                Cell.of(chosen.order().id()),
                Cell.of(priced.row().service().code()),
                Cell.of(priced.total(), TotalTrace.of(priced)),
                Cell.of(priced.row().days().max()),
                Cell.of(reason),
                Cell.of(chosen.order().route().map(route -> route.to())),
                Cell.of(chosen.order().parcel().map(parcel -> parcel.weight())),
                Cell.of(priced.billable()),
                Cell.of(priced.row().service().carrier()),
                Cell.of(priced.row().service().name()));
    }

    private static List<Cell> row(Chosen chosen) {
        return List.of(
                Cell.of(chosen.order().id()),
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK,
                Cell.of(chosen.obstacle()),
                Cell.of(chosen.order().route().map(route -> route.to())),
                Cell.of(chosen.order().parcel().map(parcel -> parcel.weight())),
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK);
    }

    private static Table services(List<Share> shares) {
        return new Table(
                "services",
                Text.of("logistics.table.bulk_services"),
                SERVICES,
                shares.stream()
                        .map(share -> List.of(
                                Cell.of(share.service()),
                                Cell.of(share.orders()),
                                Cell.of(share.total()),
                                Cell.of(share.perOrder())))
                        .toList(),
                Text.of("logistics.bulk.empty"));
    }

    private static Chart chart(List<Share> shares, Currency currency) {
        return new Chart(
                "cost_by_service",
                Text.of("logistics.bulk.chart"),
                Text.of("logistics.column.service"),
                Text.of("logistics.chart.price", currency.getCurrencyCode()),
                Chart.Shape.BAR,
                List.of(new Chart.Series(
                        Text.literal(currency.getCurrencyCode()),
                        shares.stream()
                                .limit(12)
                                .map(share -> new Chart.Point(
                                        share.service(), share.total().amount(), share.service()))
                                .toList())));
    }

    private static List<Finding> findings(List<Chosen> chosen, List<Finding> read) {
        List<Finding> findings = new ArrayList<>(read);
        List<String> unserved = chosen.stream()
                .filter(one -> one.bid().isEmpty())
                .map(one -> one.order().id())
                .toList();
        if (!unserved.isEmpty()) {
            findings.add(Finding.warning(
                    Place.NOWHERE,
                    Text.of(
                            "logistics.bulk.unserved",
                            Integer.toString(unserved.size()),
                            unserved.stream().limit(5).collect(Collectors.joining(", "))),
                    Text.of("logistics.bulk.unserved.remedy")));
        }
        return findings;
    }

    /** What one service carries of the orders. */
    private record Share(String service, int orders, Money total) {

        static Share of(String service, List<Money> totals) {
            return new Share(
                    service, totals.size(), totals.stream().reduce(Money::plus).orElseThrow());
        }

        Money perOrder() {
            BigDecimal mean = total.amount().divide(BigDecimal.valueOf(orders), MathContext.DECIMAL64);
            return Money.of(mean, total.currency()).rounded();
        }
    }
}
