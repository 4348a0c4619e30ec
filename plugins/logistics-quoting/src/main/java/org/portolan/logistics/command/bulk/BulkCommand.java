package org.portolan.logistics.command.bulk;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        bench.progress().total(orders.size());
        for (Order order : orders) {
            chosen.add(quote(order, input, book, picker, exchange));
            bench.progress().at(chosen.size());
            bench.progress().check();
        }
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

    private static Chosen quote(Order order, BulkInput input, RateBook book, Picker picker, Exchange exchange) {
        if (order.obstacle().isPresent()) {
            return Chosen.none(order, order.obstacle().get());
        }
        Shipment shipment = new Shipment(
                order.route().orElseThrow(),
                List.of(order.parcel().orElseThrow()),
                Set.copyOf(input.contents()),
                order.value().map(exchange::worth),
                Set.of());
        List<Offer> offers = book.quote(shipment);
        List<Bid> admitted = picker.admitted(offers);
        Optional<Bid> picked = picker.pick(admitted);
        return picked.map(bid -> Chosen.of(order, bid, admitted.size()))
                .orElseGet(() -> Chosen.none(order, why(offers, book, shipment)));
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
