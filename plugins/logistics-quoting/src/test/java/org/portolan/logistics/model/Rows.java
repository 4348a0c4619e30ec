package org.portolan.logistics.model;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.portolan.api.report.Place;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.model.charge.Charge;
import org.portolan.logistics.model.weight.Weighing;
import org.portolan.logistics.model.zone.Postcodes;
import org.portolan.logistics.model.zone.Zone;

/** Rows of sheets for tests: kg, no size limit, both trips, unless said otherwise. */
record Rows(RateRow row) {

    private static int next = 1;

    static Rows of(String code, String countries, String min, String max, String price) {
        return new Rows(new RateRow(
                Terms.of(new Service("import-1", "sample post", code, "Service " + code, false)),
                Zone.of("zone", countries(countries)),
                Set.of(),
                Reach.BOTH,
                new WeightBand(Weight.kg(min), max.isEmpty() ? Optional.empty() : Optional.of(Weight.kg(max))),
                SizeLimit.NONE,
                Weighing.ACTUAL,
                price.isEmpty() ? Optional.empty() : Optional.of(Charge.parse(price)),
                Money.currencyOf("EUR"),
                Optional.empty(),
                TransitDays.UNKNOWN,
                Place.row("sample.csv", "", ++next)));
    }

    Rows reach(Reach reach) {
        return with(row.terms(), row.origins(), reach, row.band(), row.limit(), row.currency());
    }

    Rows origins(String codes) {
        return with(row.terms(), countries(codes), row.reach(), row.band(), row.limit(), row.currency());
    }

    Rows limit(SizeLimit limit) {
        return with(row.terms(), row.origins(), row.reach(), row.band(), limit, row.currency());
    }

    Rows currency(String code) {
        return with(row.terms(), row.origins(), row.reach(), row.band(), row.limit(), Money.currencyOf(code));
    }

    Rows unit(WeightUnit unit) {
        WeightBand band = new WeightBand(
                new Weight(row.band().min().value(), unit), row.band().max().map(max -> new Weight(max.value(), unit)));
        return with(row.terms(), row.origins(), row.reach(), band, row.limit(), row.currency());
    }

    Rows returns() {
        Service service = row.service();
        return terms(
                Terms.of(new Service(service.importId(), service.carrier(), service.code(), service.name(), true)));
    }

    Rows imported(String importId) {
        Service service = row.service();
        return terms(
                Terms.of(new Service(importId, service.carrier(), service.code(), service.name(), service.returns())));
    }

    Rows terms(Terms terms) {
        return with(terms, row.origins(), row.reach(), row.band(), row.limit(), row.currency());
    }

    /** The same row of another file. */
    Rows file(String name) {
        return new Rows(new RateRow(
                row.terms(),
                row.zone(),
                row.origins(),
                row.reach(),
                row.band(),
                row.limit(),
                row.weighing(),
                row.charge(),
                row.currency(),
                row.registration(),
                row.days(),
                Place.row(name, "", row.place().row())));
    }

    /** The same service with a stack of surcharges. */
    Rows surcharges(Surcharge... stack) {
        return terms(row.terms().with(List.of(stack)));
    }

    /** The same service, in force on some days only. */
    Rows validity(Validity validity) {
        Terms terms = row.terms();
        return terms(new Terms(
                terms.service(),
                validity,
                terms.cargo(),
                terms.heaviest(),
                terms.surcharges(),
                terms.billing(),
                terms.workingDays(),
                terms.tracked()));
    }

    /** Priced and weighed by notations, as they are stored. */
    Rows priced(String charge, String weighing) {
        return new Rows(new RateRow(
                row.terms(),
                row.zone(),
                row.origins(),
                row.reach(),
                row.band(),
                row.limit(),
                Weighing.parse(weighing),
                Optional.of(Charge.parse(charge)),
                row.currency(),
                row.registration(),
                row.days(),
                row.place()));
    }

    /** Another zone of the same service. */
    Rows zone(String label, String codes, String postcodes) {
        return new Rows(new RateRow(
                row.terms(),
                new Zone(label, countries(codes), Set.of(), Postcodes.parse(postcodes)),
                row.origins(),
                row.reach(),
                row.band(),
                row.limit(),
                row.weighing(),
                row.charge(),
                row.currency(),
                row.registration(),
                row.days(),
                row.place()));
    }

    static RateBook book(Rows... rows) {
        return RateBook.of(Arrays.stream(rows).map(Rows::row).toList());
    }

    private Rows with(
            Terms terms, Set<CountryCode> origins, Reach reach, WeightBand band, SizeLimit limit, Currency currency) {
        return new Rows(new RateRow(
                terms,
                row.zone(),
                origins,
                reach,
                band,
                limit,
                row.weighing(),
                row.charge(),
                currency,
                row.registration(),
                row.days(),
                row.place()));
    }

    private static Set<CountryCode> countries(String codes) {
        return Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(CountryCode::of)
                .collect(Collectors.toSet());
    }
}
