package org.portolan.logistics.command.landed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Trace;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.landed.DutyPart;
import org.portolan.logistics.model.landed.DutyRate;
import org.portolan.logistics.model.landed.DutyReading;
import org.portolan.logistics.model.landed.DutyText;
import org.portolan.logistics.model.landed.SpecialRates;
import org.portolan.logistics.model.landed.TariffLine;
import org.portolan.logistics.store.landed.ShippedRules;
import org.portolan.logistics.store.landed.StoredTariff;

/** Finds the rate of goods in an imported tariff: the line, the column that is for their origin, the words, the parts. */
final class TariffSearch {

    /** How many lines an ambiguous code is answered with. */
    private static final int SHOWN = 6;

    private final LandedInput input;
    private final Store store;
    private final String country;
    private final Remarks remarks;

    TariffSearch(LandedInput input, Store store, String country, Remarks remarks) {
        this.input = input;
        this.store = store;
        this.country = country;
        this.remarks = remarks;
    }

    /** The rate columns of a line. */
    private enum ColumnOfRates {
        GENERAL,
        SPECIAL,
        COLUMN2
    }

    /**
     * The line of a code.
     *
     * @return empty where no tariff of the country is imported
     * @throws Refusal where the tariff has no such line, or several with different rates
     */
    Optional<TariffLine> line(String code) throws Refusal {
        List<TariffLine> lines = StoredTariff.lines(store, country, code, input.date());
        if (lines.isEmpty()) {
            if (StoredTariff.knows(store, country)) {
                throw new Refusal(Text.of("logistics.landed.refuse.no-line", TariffLine.written(code), country));
            }
            return Optional.empty();
        }
        Map<List<String>, TariffLine> different = new LinkedHashMap<>();
        lines.forEach(line -> different.putIfAbsent(
                List.of(line.general(), line.special(), line.column2(), line.additional()), line));
        if (different.size() > 1) {
            String some = different.values().stream()
                    .limit(SHOWN)
                    .map(line -> line.written() + " " + line.general())
                    .collect(Collectors.joining("; "));
            throw new Refusal(Text.of(
                    "logistics.landed.refuse.ambiguous",
                    TariffLine.written(code),
                    Integer.toString(different.size()),
                    some));
        }
        TariffLine line = lines.get(0);
        if (line.edition().isAfter(input.date())) {
            remarks.warn(
                    line.rate(),
                    "logistics.landed.finding.later-edition",
                    line.edition().toString(),
                    input.date().toString());
        }
        return Optional.of(line);
    }

    RateFound rate(TariffLine line) throws Refusal {
        ColumnOfRates column = column();
        String words = column == ColumnOfRates.COLUMN2 ? line.column2() : line.general();
        DutyReading reading = column == ColumnOfRates.SPECIAL ? special(line) : DutyText.read(words);
        if (column != ColumnOfRates.GENERAL && isNoChange(reading)) {
            reading = DutyText.read(line.general());
        }
        DutyReading read = reading;
        DutyRate rate = read.rate()
                .orElseThrow(() -> new Refusal(Text.of(
                        "logistics.landed.refuse.unread",
                        line.written(),
                        read.text(),
                        read.obstacle(),
                        Long.toString(line.rate().row()))));
        if (column == ColumnOfRates.GENERAL) {
            sayProgrammes(line);
        }
        if (!rate.condition().isEmpty()) {
            remarks.warn(line.rate(), "logistics.landed.finding.condition", read.text(), rate.condition());
        }
        return found(line, rate, read.text(), column);
    }

    /** The duty that the line itself adds, in its own column; empty where it adds none. */
    Optional<RateFound> additional(TariffLine line) throws Refusal {
        if (line.additional().isEmpty()) {
            return Optional.empty();
        }
        DutyReading reading = DutyText.read(line.additional());
        DutyRate rate = reading.rate()
                .orElseThrow(() -> new Refusal(Text.of(
                        "logistics.landed.refuse.unread",
                        line.written(),
                        reading.text(),
                        reading.obstacle(),
                        Long.toString(line.rate().row()))));
        return rate.isFree() ? Optional.empty() : Optional.of(found(line, rate, reading.text(), ColumnOfRates.GENERAL));
    }

    private RateFound found(TariffLine line, DutyRate rate, String words, ColumnOfRates column) {
        Text where = Text.of("logistics.landed.column-of-rates." + column.name().toLowerCase(Locale.ROOT));
        return new RateFound(
                rate,
                words,
                Text.of(
                        "logistics.landed.rule.tariff",
                        line.written(),
                        where,
                        line.edition().toString(),
                        line.shortPath()),
                Optional.of(line.edition()),
                line.rate().toString(),
                List.of(new Trace.Source(line.importId(), line.rate())));
    }

    private ColumnOfRates column() {
        if (input.special().isPresent()) {
            return ColumnOfRates.SPECIAL;
        }
        return programmes().contains("column 2") ? ColumnOfRates.COLUMN2 : ColumnOfRates.GENERAL;
    }

    private DutyReading special(TariffLine line) throws Refusal {
        String symbol = input.special().orElseThrow().strip().toUpperCase(Locale.ROOT);
        SpecialRates rates = SpecialRates.read(line.special());
        return rates.of(symbol)
                .map(SpecialRates.Rate::reading)
                .orElseThrow(() -> new Refusal(Text.of(
                        "logistics.landed.refuse.programme",
                        line.written(),
                        symbol,
                        String.join(", ", rates.programmes()))));
    }

    private List<String> programmes() {
        return input.from()
                .map(from -> ShippedRules.programmes(from.code(), input.date()))
                .orElse(List.of());
    }

    /** A special rate is never taken unasked: it needs proof of origin, which only the importer has. */
    private void sayProgrammes(TariffLine line) {
        SpecialRates rates = SpecialRates.read(line.special());
        for (String symbol : programmes()) {
            rates.of(symbol)
                    .flatMap(rate -> rate.reading().rate())
                    .ifPresent(rate -> remarks.inform(
                            line.rate(),
                            "logistics.landed.finding.programme",
                            input.from().orElseThrow().code(),
                            symbol,
                            rate.written()));
        }
    }

    private static boolean isNoChange(DutyReading reading) {
        return reading.rate()
                .filter(rate -> rate.parts().size() == 1
                        && rate.parts().get(0) instanceof DutyPart.Elsewhere elsewhere
                        && elsewhere.where() == DutyPart.Where.NO_CHANGE)
                .isPresent();
    }
}
