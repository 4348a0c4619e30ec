package org.portolan.logistics.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Note;
import org.portolan.api.report.Place;
import org.portolan.api.report.Severity;
import org.portolan.api.service.FxRates;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.Cargo;
import org.portolan.logistics.model.RateBook;
import org.portolan.logistics.model.RateRow;
import org.portolan.logistics.model.Shipment;
import org.portolan.logistics.model.charge.Reckoning;

/** What a reader must know to trust a quote: what was not judged, what was chosen, what is missing. */
final class QuoteNotes {

    /** The longest the bank pauses, at Easter and Christmas, with room. */
    private static final int FRESH_DAYS = 10;

    private QuoteNotes() {}

    static List<Note> notes(QuoteInput input, Shipment shipment, RateBook book, Ranking ranking) {
        List<Text> notes = new ArrayList<>();
        if (book.size() > 0 && input.from().isEmpty()) {
            notes.add(Text.of("logistics.note.no-origin"));
        }
        if (shipment.parcels().stream().anyMatch(parcel -> parcel.size().isEmpty()) && book.asksSizes()) {
            notes.add(Text.of("logistics.note.no-size"));
        }
        if (ranking.currencies().size() > 1) {
            notes.add(Text.of(ranking.comparable() ? "logistics.note.by-value" : "logistics.note.not-compared"));
        }
        if (input.value().isEmpty() && asksValue(ranking)) {
            notes.add(Text.of("logistics.note.no-value"));
        }
        input.fuelRise().ifPresent(rise -> notes.add(Text.of("logistics.note.fuel-rise", rise)));
        List<String> working = ranking.offers().stream()
                .flatMap(offer -> WorkingDays.service(offer).stream())
                .distinct()
                .toList();
        return Stream.concat(
                        notes.stream().map(Note::new),
                        WorkingDays.note("logistics.note.working-days", working).stream())
                .toList();
    }

    static List<Finding> findings(Ranking ranking, Shipment shipment, RateBook book) {
        LocalDate today = shipment.date();
        List<Finding> findings = new ArrayList<>();
        oldestRate(ranking)
                .filter(published -> published.plusDays(FRESH_DAYS).isBefore(today))
                .ifPresent(published -> findings.add(Finding.warning(
                        Place.NOWHERE,
                        Text.of("logistics.finding.old-rate", published.toString(), today.toString()),
                        Text.of("logistics.finding.old-rate.remedy"))));
        for (PricedOffer offer : ranking.offers()) {
            List<RateRow> others = offer.offer().others();
            if (others.stream()
                    .anyMatch(other -> !other.zone().equals(offer.row().zone()))) {
                findings.add(new Finding(
                        Severity.INFO,
                        Text.of(
                                "logistics.finding.other-zones",
                                offer.name(),
                                offer.row().zone().label(),
                                others.stream()
                                        .map(other -> other.zone().label())
                                        .distinct()
                                        .collect(Collectors.joining(", "))),
                        offer.row().place(),
                        Text.of("logistics.finding.other-zones.remedy")));
            } else if (!others.isEmpty()) {
                findings.add(Finding.info(
                        offer.row().place(),
                        Text.of(
                                "logistics.finding.other-rows",
                                offer.name(),
                                Long.toString(offer.row().place().row()),
                                rowNumbers(others))));
            }
        }
        if (!ranking.unconverted().isEmpty()) {
            findings.add(Finding.warning(
                    Place.NOWHERE,
                    Text.of(
                            "logistics.finding.unconverted",
                            Integer.toString(ranking.unconverted().size()),
                            ranking.unconverted().get(0).reason()),
                    Text.of("logistics.finding.unconverted.remedy")));
        }
        book.doubled(today)
                .forEach(service -> findings.add(Finding.warning(
                        Place.NOWHERE,
                        Text.of("logistics.finding.doubled", service.carrier(), service.code()),
                        Text.of("logistics.finding.doubled.remedy"))));
        if (shipment.contents().stream().anyMatch(cargo -> cargo != Cargo.GENERAL)) {
            unsaid(ranking).ifPresent(findings::add);
        }
        return List.copyOf(findings);
    }

    /** Services whose sheets do not say what goods they take. */
    private static Optional<Finding> unsaid(Ranking ranking) {
        List<String> names = ranking.offers().stream()
                .filter(offer -> offer.row().terms().cargo().isEmpty())
                .map(PricedOffer::name)
                .distinct()
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        Place.NOWHERE,
                        Text.of("logistics.finding.cargo-unsaid", String.join(", ", names)),
                        Text.of("logistics.finding.cargo-unsaid.remedy")));
    }

    private static boolean asksValue(Ranking ranking) {
        return ranking.offers().stream()
                .flatMap(offer -> offer.row().terms().surcharges().stream())
                .anyMatch(surcharge -> surcharge.reckoning() instanceof Reckoning.ShareOfValue);
    }

    private static Optional<LocalDate> oldestRate(Ranking ranking) {
        return ranking.offers().stream()
                .flatMap(offer -> offer.rate().stream())
                .map(FxRates.Rate::published)
                .min(Comparator.naturalOrder());
    }

    private static String rowNumbers(List<RateRow> rows) {
        return rows.stream().map(row -> Long.toString(row.place().row())).collect(Collectors.joining(", "));
    }
}
