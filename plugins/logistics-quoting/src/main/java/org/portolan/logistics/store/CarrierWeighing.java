package org.portolan.logistics.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.portolan.api.intake.DataFile;
import org.portolan.logistics.model.Validity;
import org.portolan.logistics.model.weight.Weighing;

/**
 * How a carrier makes billable weights, by the table that comes with the plugin.
 *
 * @param product of what it says so
 * @param counts false where the source disagrees with the one that counts and is kept beside it
 */
public record CarrierWeighing(
        String carrier,
        String product,
        Weighing rule,
        Validity validity,
        boolean counts,
        String source,
        LocalDate retrieved) {

    /** The whole table. */
    public static List<CarrierWeighing> all() {
        return DataFile.read(CarrierWeighing.class, "weighing/carriers.csv").stream()
                .map(line -> new CarrierWeighing(
                        line.text("carrier"),
                        line.text("product"),
                        Weighing.parse(line.text("rule")),
                        new Validity(day(line.text("effective_from")), day(line.text("effective_to"))),
                        line.text("standing").equals("counts"),
                        line.text("source"),
                        LocalDate.parse(line.text("retrieved"))))
                .toList();
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
