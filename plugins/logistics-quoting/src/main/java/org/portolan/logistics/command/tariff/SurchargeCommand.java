package org.portolan.logistics.command.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Note;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Unreadable;
import org.portolan.logistics.model.Condition;
import org.portolan.logistics.model.Surcharge;
import org.portolan.logistics.model.Validity;
import org.portolan.logistics.model.charge.Reckoning;
import org.portolan.logistics.model.charge.SurchargeKind;
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
        Surcharge surcharge = surcharge(input);
        TariffNotes.add(bench.store(), input.carrier(), input.service().orElse(""), input.position(), surcharge);
        return new Report(
                Text.of("logistics.surcharge.report", surcharge.name(), input.carrier()),
                List.of(new Note(Text.of(
                        "logistics.surcharge.done",
                        surcharge.name(),
                        surcharge.reckoning().toString(),
                        input.carrier(),
                        surcharge.validity().toString()))),
                List.of());
    }

    private static Surcharge surcharge(Input input) throws Refusal {
        if (input.kind() == SurchargeKind.BASE) {
            throw new Refusal(Text.of("logistics.surcharge.base"));
        }
        try {
            return new Surcharge(
                    input.kind().key(),
                    input.name().orElse(input.kind().key()),
                    input.kind(),
                    Reckoning.parse(input.amount().strip()),
                    Condition.parse(input.when().orElse("")),
                    input.minimum(),
                    input.cap(),
                    new Validity(input.effectiveFrom(), input.effectiveTo()),
                    input.perShipment(),
                    Place.file(input.source().orElse("")));
        } catch (Unreadable unreadable) {
            throw new Refusal(Text.of("logistics.surcharge.unreadable", unreadable.text()));
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal(Text.of("logistics.surcharge.unreadable", String.valueOf(unreadable.getMessage())));
        }
    }
}
