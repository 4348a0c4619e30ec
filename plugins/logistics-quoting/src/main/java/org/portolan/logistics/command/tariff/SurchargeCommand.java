package org.portolan.logistics.command.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Note;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.logistics.command.SurchargeWords;
import org.portolan.logistics.model.Condition;
import org.portolan.logistics.model.RateBook;
import org.portolan.logistics.model.RateRow;
import org.portolan.logistics.model.Surcharge;
import org.portolan.logistics.model.Validity;
import org.portolan.logistics.model.charge.Reckoning;
import org.portolan.logistics.model.charge.SurchargeKind;
import org.portolan.logistics.store.Bookshelf;
import org.portolan.logistics.store.TariffNotes;

/** Adds a surcharge to a carrier's sheets, such as this month's fuel rate. Can be undone like an import. */
public final class SurchargeCommand implements Command<SurchargeCommand.Input> {

    /**
     * The surcharge.
     *
     * @param service the code of the service; empty for all of the carrier
     * @param amount how it is reckoned: see {@link Reckoning}
     * @param when its condition: see {@link Condition}; empty for always
     * @param position its place in the stack; of equal ones, sheets' own come first
     * @param source where a person read it
     */
    public record Input(
            @Param(example = "dhl") String carrier,
            SurchargeKind kind,
            @Param(example = "12.5% of base+remote") String amount,
            Optional<String> service,
            Optional<String> name,
            @Param(example = "postcode 97*") Optional<String> when,
            Optional<BigDecimal> minimum,
            Optional<BigDecimal> cap,
            Optional<LocalDate> effectiveFrom,
            Optional<LocalDate> effectiveTo,
            @Param(byDefault = "100") int position,
            @Param(byDefault = "false") boolean perShipment,
            @Param(example = "mydhl.express, November 2026") Optional<String> source) {}

    private final Bookshelf shelf = new Bookshelf();

    @Override
    public String id() {
        return "logistics.surcharge";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        if (input.kind() == SurchargeKind.BASE) {
            throw new Refusal(Text.of("logistics.surcharge.base"));
        }
        Optional<LocalDate> from = input.effectiveFrom();
        Optional<LocalDate> to = input.effectiveTo();
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new Refusal(Text.of("logistics.surcharge.order", from.get(), to.get()));
        }
        if (input.minimum().isPresent()
                && input.cap().isPresent()
                && input.minimum().get().compareTo(input.cap().get()) > 0) {
            throw new Refusal(Text.of(
                    "logistics.surcharge.bounds",
                    input.minimum().get(),
                    input.cap().get()));
        }
        RateRow priced = priced(input, shelf.book(bench.store()));
        Surcharge surcharge = new Surcharge(
                input.kind().key(),
                input.name().orElse(""),
                input.kind(),
                read(Reckoning::parse, input.amount().strip(), "logistics.surcharge.amount-unreadable"),
                read(Condition::parse, input.when().orElse(""), "logistics.surcharge.when-unreadable"),
                input.minimum(),
                input.cap(),
                new Validity(from, to),
                input.perShipment(),
                Place.file(input.source().orElse("")));
        String carrier = priced.service().carrier();
        TariffNotes.add(bench.store(), carrier, input.service().orElse(""), input.position(), surcharge);
        Text name = input.name()
                .map(Text::literal)
                .orElse(Text.of("logistics.kind." + input.kind().key()));
        return new Report(
                Text.of("logistics.surcharge.report", name, carrier),
                List.of(new Note(Text.of(
                        "logistics.surcharge.done", name, SurchargeWords.of(surcharge, priced.currency()), carrier))),
                List.of());
    }

    /** A price that the surcharge will stand on; without one it would be kept and never charged. */
    private static RateRow priced(Input input, RateBook book) throws Refusal {
        List<RateRow> own = book.rows().stream()
                .filter(row ->
                        row.service().carrier().equalsIgnoreCase(input.carrier().strip()))
                .toList();
        if (own.isEmpty()) {
            throw new Refusal(Text.of(
                    book.size() == 0 ? "logistics.surcharge.no-sheet" : "logistics.surcharge.carrier-unknown",
                    input.carrier(),
                    named(book.rows(), row -> row.service().carrier())));
        }
        return own.stream()
                .filter(row -> input.service().isEmpty()
                        || row.service().code().equals(input.service().get()))
                .findFirst()
                .orElseThrow(() -> new Refusal(Text.of(
                        "logistics.surcharge.service-unknown",
                        input.service().orElse(""),
                        input.carrier(),
                        named(own, row -> row.service().code()))));
    }

    private static String named(List<RateRow> rows, Function<RateRow, String> name) {
        return rows.stream().map(name).distinct().sorted().collect(Collectors.joining(", "));
    }

    private static <T> T read(Function<String, T> parse, String text, String trouble) throws Refusal {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal(Text.of(trouble, text));
        }
    }
}
