package org.portolan.logistics.command.bulk;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Tables.Reading;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.logistics.command.Exchange;
import org.portolan.logistics.command.FuelRise;
import org.portolan.logistics.command.bulk.Picker.Bid;
import org.portolan.logistics.model.Exclusion;
import org.portolan.logistics.model.Offer;
import org.portolan.logistics.model.RateBook;
import org.portolan.logistics.model.Shipment;
import org.portolan.logistics.store.Bookshelf;

/** Quotes a list of orders and chooses a service for each. */
public final class BulkCommand implements Command<BulkInput> {

    private final Bookshelf shelf = new Bookshelf();

    @Override
    public String id() {
        return "logistics.bulk";
    }

    @Override
    public Class<BulkInput> input() {
        return BulkInput.class;
    }

    @Override
    public Report run(BulkInput input, Workbench bench) throws Refusal {
        Exchange exchange = new Exchange(bench, input.date());
        List<Finding> findings = new ArrayList<>();
        Products products = products(input, bench, findings);
        Reading<OrderRow> read =
                bench.tables().read(input.orders(), OrderRow.HEADER, row -> OrderRow.read(row, input.weightUnit()));
        findings.addAll(read.findings());
        List<Order> orders = new Orders(products, input.from(), exchange.day()).join(read.rows());
        RateBook book = FuelRise.of(shelf.book(bench.store()), input.fuelRise());
        if (book.size() == 0) {
            throw new Refusal(Text.of("logistics.bulk.no-sheet"));
        }
        Currency currency = input.currency().orElseGet(() -> common(book));
        Picker picker = new Picker(input, currency, exchange);
        List<Chosen> chosen = new ArrayList<>();
        List<Integer> able = new ArrayList<>();
        List<Shipment> shipments = new ArrayList<>();
        for (Order order : orders) {
            if (order.obstacle().isEmpty()) {
                able.add(chosen.size());
                shipments.add(shipment(order, input, exchange));
            }
            chosen.add(Chosen.none(order, order.obstacle().orElse(Text.EMPTY)));
        }
        bench.progress().total(shipments.size());
        AtomicInteger quoted = new AtomicInteger();
        book.quote(shipments, (offers, i) -> {
            Order order = orders.get(able.get(i));
            List<Bid> admitted = picker.admitted(offers);
            chosen.set(
                    able.get(i),
                    picker.pick(admitted)
                            .map(bid -> Chosen.of(order, bid, admitted.size()))
                            .orElseGet(() -> Chosen.none(order, why(offers, book, shipments.get(i)))));
            bench.progress().at(quoted.incrementAndGet());
            bench.progress().check();
        });
        return BulkReport.of(input, currency, chosen, findings);
    }

    private static Products products(BulkInput input, Workbench bench, List<Finding> findings) throws Refusal {
        if (input.products().isEmpty()) {
            return new Products(List.of());
        }
        Reading<Products.Product> read = bench.tables()
                .read(input.products().get(), Products.HEADER, row -> Products.Product.read(row, input.weightUnit()));
        findings.addAll(read.findings());
        return new Products(read.rows());
    }

    private static Shipment shipment(Order order, BulkInput input, Exchange exchange) {
        return new Shipment(
                order.route().orElseThrow(),
                List.of(order.parcel().orElseThrow()),
                Set.copyOf(input.contents()),
                order.value().map(exchange::worth),
                Set.of());
    }

    private static Text why(List<Offer> offers, RateBook book, Shipment shipment) {
        if (!offers.isEmpty()) {
            return Text.of("logistics.bulk.none-admitted", Integer.toString(offers.size()));
        }
        return book.excluded(shipment).stream()
                .filter(excluded -> excluded.row().serves(shipment.to()))
                .map(Exclusion::reason)
                .findFirst()
                .map(reason -> Text.of("logistics.bulk.none-able", reason))
                .orElseGet(() -> Text.of("logistics.bulk.no-lane", shipment.to().code()));
    }

    /** The currency of the sheets where they have one; euro, in which rates are published, where they have several. */
    private static Currency common(RateBook book) {
        Set<Currency> currencies = book.currencies();
        return currencies.size() == 1 ? currencies.iterator().next() : Money.currencyOf("EUR");
    }
}
