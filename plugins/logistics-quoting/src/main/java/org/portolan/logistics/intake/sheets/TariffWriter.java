package org.portolan.logistics.intake.sheets;

import java.time.LocalDate;
import java.util.Optional;
import org.portolan.api.intake.Grid;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Source;
import org.portolan.api.store.Batch;
import org.portolan.api.trade.LengthUnit;
import org.portolan.logistics.intake.RateFacts;
import org.portolan.logistics.intake.RateStore;
import org.portolan.logistics.model.Surcharge;
import org.portolan.logistics.model.reading.Reading;
import org.portolan.logistics.model.reading.SheetRate;
import org.portolan.logistics.model.reading.SheetService;
import org.portolan.logistics.store.Codes;
import org.portolan.logistics.store.SurchargeRows;

/** Stores what was read of a workbook: prices, what is said of services, and their surcharges. */
final class TariffWriter {

    private final Source source;
    private final String carrier;
    private final Intake intake;

    /** @param carrier whose sheet it is, where the sheet does not say */
    TariffWriter(Source source, String carrier, Intake intake) {
        this.source = source;
        this.carrier = carrier;
        this.intake = intake;
    }

    void write(Reading reading) {
        RateStore rates = RateStore.begin(intake.batch(), source.fileName(), "logistics.forwarder-sheet");
        for (SheetRate rate : reading.rates()) {
            rates.add(
                    rate.spot().row(),
                    rate.spot().sheet(),
                    Grid.cell(rate.spot().row(), rate.spot().column()),
                    of(rate.carrier()),
                    facts(rate));
            intake.stored();
        }
        terms(reading);
        SurchargeRows surcharges = SurchargeRows.in(intake.batch());
        for (SheetService service : reading.services()) {
            int position = 0;
            for (Surcharge surcharge : service.surcharges()) {
                surcharges.add(
                        surcharge.place().row(),
                        surcharge.place().sheet(),
                        true,
                        of(service.carrier()),
                        service.code(),
                        ++position * 10,
                        surcharge);
            }
        }
    }

    private String of(String named) {
        return named.isEmpty() ? carrier : named;
    }

    private static RateFacts facts(SheetRate rate) {
        return new RateFacts(
                rate.carrier(),
                rate.code(),
                rate.service(),
                false,
                rate.origins(),
                Optional.empty(),
                Optional.empty(),
                rate.band(),
                rate.limit(),
                LengthUnit.CM,
                rate.zone(),
                rate.weighing(),
                Optional.of(rate.charge()),
                rate.registration(),
                rate.currency(),
                rate.days());
    }

    private void terms(Reading reading) {
        Batch.Rows terms = intake.batch()
                .rows(
                        "logistics_terms",
                        "carrier",
                        "service_code",
                        "effective_from",
                        "effective_to",
                        "cargo",
                        "heaviest",
                        "billing",
                        "working_days",
                        "tracked");
        for (SheetService service : reading.services()) {
            terms.add(
                    service.spot().row(),
                    of(service.carrier()),
                    service.code(),
                    service.validity().from().map(LocalDate::toString).orElse(null),
                    service.validity().to().map(LocalDate::toString).orElse(null),
                    Codes.ofCargo(service.cargo()),
                    service.heaviest().map(Object::toString).orElse(null),
                    service.billing().name(),
                    service.workingDays() ? 1 : 0,
                    null);
        }
    }
}
