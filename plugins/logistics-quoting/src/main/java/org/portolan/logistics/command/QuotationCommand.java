package org.portolan.logistics.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.Cargo;
import org.portolan.logistics.model.RateBook;
import org.portolan.logistics.model.Shipment;
import org.portolan.logistics.store.Bookshelf;

/**
 * A quotation to hand to a customer: prices with a margin, and nothing of what they are made of. Its language is that of
 * whoever asks, its form is chosen by the host: a page, a workbook. As PDF it can be in the customer's language instead.
 */
public final class QuotationCommand implements Command<QuotationCommand.Input> {

    private static final List<Column> COLUMNS = List.of(
            Column.of(Kind.TEXT, "logistics.column.service"),
            Column.of(Kind.TEXT, "logistics.column.transit"),
            Column.of(Kind.WEIGHT, "logistics.column.billable_weight"),
            Column.of(Kind.MONEY, "logistics.column.price"));

    private final Bookshelf shelf = new Bookshelf();

    /**
     * What is quoted to whom.
     *
     * @param customer whose name stands above it
     * @param margin added to each total, which is then rounded half up to the currency's minor unit
     * @param services codes of the services that are offered; empty for the five cheapest
     * @param validUntil the last day on which the prices are promised; empty for seven days from now
     * @param pdf where it is written as PDF; empty for nowhere
     * @param sender whose paper it is
     * @param contact how to reach the sender: an address, a telephone number
     * @param reference the sender's number of the quotation
     * @param language of the PDF; empty for that of whoever asks
     */
    public record Input(
            CountryCode to,
            Weight weight,
            Optional<String> customer,
            @Param(example = "20x15x8cm") Optional<Dimensions> size,
            Optional<CountryCode> from,
            Optional<String> postcode,
            List<Cargo> contents,
            Optional<Currency> currency,

            @Param(byDefault = "0%", min = "-99%", example = "15%")
            Percent margin,

            List<String> services,
            Optional<LocalDate> validUntil,

            @Param(example = "quotation.pdf", remembered = false)
            Optional<Path> pdf,

            @Param(example = "Harbour Forwarding Ltd.") Optional<String> sender,

            @Param(example = "12 Harbour Road, Shenzhen · quotes@example.com")
            Optional<String> contact,

            @Param(example = "Q-2026-118", remembered = false)
            Optional<String> reference,

            @Param(choices = {"en", "zh"}) Optional<String> language) {}

    @Override
    public String id() {
        return "logistics.quotation";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        Exchange exchange = new Exchange(bench, Optional.empty());
        LocalDate until = input.validUntil().orElse(exchange.day().plusDays(7));
        if (until.isBefore(exchange.day())) {
            throw new Refusal(Text.of(
                    "logistics.quotation.past", until.toString(), exchange.day().toString()));
        }
        RateBook book = shelf.book(bench.store());
        if (book.size() == 0) {
            throw new Refusal(Text.of("logistics.quotation.no-sheet"));
        }
        QuoteInput asked = new QuoteInput(
                input.to(),
                input.weight(),
                input.size(),
                input.from(),
                Optional.empty(),
                input.currency(),
                input.postcode(),
                Optional.empty(),
                input.contents(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
        Shipment shipment = asked.shipment(exchange);
        Ranking ranking = Ranking.of(book.quote(shipment), input.currency(), exchange);
        List<PricedOffer> offered = offered(ranking.offers(), input.services());
        if (offered.isEmpty()) {
            throw new Refusal(Text.of("logistics.quotation.nothing", input.to().code(), input.weight()));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Note(Text.of(
                "logistics.quotation.head",
                input.to().displayName(bench.locale()),
                input.weight(),
                input.size().map(Dimensions::toString).orElse("–"))));
        blocks.add(new Table(
                "quotation",
                Text.of("logistics.table.quotation"),
                COLUMNS,
                offered.stream().map(offer -> row(offer, input.margin())).toList(),
                Text.EMPTY));
        blocks.add(new Note(Text.of("logistics.quotation.until", exchange.day().toString(), until.toString())));
        if (input.pdf().isPresent()) {
            Locale language = input.language().map(Locale::forLanguageTag).orElse(bench.locale());
            Path file = input.pdf().get();
            new QuotationPaper(input, bench.texts(), language).print(offered, exchange.day(), until, file);
            blocks.add(new Note(Text.of("logistics.quotation.written", file.toString())));
        }
        Text title = input.customer()
                .map(name -> Text.of("logistics.quotation.report.for", name))
                .orElse(Text.of("logistics.quotation.report"));
        return new Report(title, blocks, List.of());
    }

    private static List<PricedOffer> offered(List<PricedOffer> offers, List<String> codes) {
        if (codes.isEmpty()) {
            return offers.stream().limit(5).toList();
        }
        List<String> wanted =
                codes.stream().map(code -> code.toLowerCase(Locale.ROOT)).toList();
        return offers.stream()
                .filter(offer -> wanted.contains(offer.row().service().code().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static List<Cell> row(PricedOffer offer, Percent margin) {
        return List.of(
                Cell.of(offer.row().service().name()),
                Cell.of(QuoteFigures.days(offer.row().days())),
                Cell.of(offer.billable()),
                Cell.of(price(offer, margin)));
    }

    /** The total with the margin, rounded half up to the currency's minor unit. */
    static Money price(PricedOffer offer, Percent margin) {
        return offer.total().times(BigDecimal.ONE.add(margin.fraction())).rounded();
    }
}
