package org.portolan.logistics.intake.linked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Source;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Unreadable;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.model.reading.DayText;

/**
 * Whose prices the tables are, and how they count.
 *
 * @param home where its parcels start; empty where nobody said
 * @param unit of its weights
 * @param since the first day of the prices; empty where nobody said
 */
record Issuer(
        String carrier, Currency currency, Optional<CountryCode> home, WeightUnit unit, Optional<LocalDate> since) {

    static final String CARRIER = "carrier";
    static final String CURRENCY = "currency";
    private static final String UNIT = "unit";
    private static final String SINCE = "from";

    /**
     * A person's word comes first, then what the tables themselves name; the day may stand in the name of the file or of
     * its folder.
     *
     * @throws Refusal where the carrier or the currency is not known, or an answer cannot be read
     */
    static Issuer of(Source source, List<Line> lines, Intake intake) throws Refusal {
        List<String> said = new ArrayList<>(List.of(source.fileName()));
        lines.forEach(line -> said.add(line.text(1)));
        Optional<KnownCarrier> named = KnownCarrier.in(String.join(" ", said));
        Optional<String> carrier = answer(source, CARRIER);
        Optional<String> currency = answer(source, CURRENCY);
        Optional<KnownCarrier> known = carrier.isPresent() ? KnownCarrier.called(carrier.get()) : named;
        if (carrier.isEmpty() || currency.isEmpty()) {
            if (known.isEmpty()) {
                throw new Refusal(Text.of("logistics.linked.refused.carrier", source.fileName()));
            }
            intake.finding(Finding.info(
                    Place.file(source.fileName()),
                    Text.of(
                            "logistics.linked.carrier",
                            known.get().name(),
                            known.get().currency(),
                            known.get().home())));
        }
        return new Issuer(
                carrier.or(() -> known.map(KnownCarrier::name)).orElseThrow(),
                Money.currencyOf(
                        currency.or(() -> known.map(KnownCarrier::currency)).orElseThrow()),
                known.map(KnownCarrier::home),
                unit(source),
                since(source));
    }

    private static WeightUnit unit(Source source) throws Refusal {
        String written = answer(source, UNIT).orElse("kg");
        try {
            return WeightUnit.parse(written);
        } catch (Unreadable unknown) {
            throw new Refusal(Text.of("logistics.linked.refused.unit", source.fileName(), written));
        }
    }

    private static Optional<LocalDate> since(Source source) throws Refusal {
        Optional<String> written = answer(source, SINCE);
        if (written.isPresent()) {
            return Optional.of(DayText.first(written.get())
                    .orElseThrow(() ->
                            new Refusal(Text.of("logistics.linked.refused.day", source.fileName(), written.get()))));
        }
        Optional<String> folder = Optional.ofNullable(
                        source.file().toAbsolutePath().getParent())
                .flatMap(parent -> Optional.ofNullable(parent.getFileName()))
                .map(Object::toString);
        return DayText.first(source.fileName().replace('_', '-'))
                .or(() -> folder.flatMap(name -> DayText.first(name.replace('_', '-'))));
    }

    private static Optional<String> answer(Source source, String key) {
        return source.answer(key).map(String::strip).filter(answer -> !answer.isEmpty());
    }

    /** The countries that its parcels start from; empty for all. */
    Set<CountryCode> origins() {
        return home.map(Set::of).orElse(Set.of());
    }

    /** True where a zone lies in the country that parcels start from. */
    boolean isHome(Set<CountryCode> countries) {
        return home.filter(countries::contains).isPresent();
    }
}
