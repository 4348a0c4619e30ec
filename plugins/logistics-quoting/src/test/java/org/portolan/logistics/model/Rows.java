package org.portolan.logistics.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.portolan.api.report.Place;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/** Rows of sheets for tests: kg, no size limit, both trips, unless said otherwise. */
record Rows(RateRow row) {

    private static int next = 1;

    static Rows of(String code, String countries, String min, String max, String price) {
        return new Rows(new RateRow(
                new Service("import-1", "sample post", code, "Service " + code, false),
                "zone",
                countries(countries),
                Set.of(),
                Reach.BOTH,
                new WeightBand(Weight.kg(min), max.isEmpty() ? Optional.empty() : Optional.of(Weight.kg(max))),
                SizeLimit.NONE,
                price.isEmpty() ? Optional.empty() : Optional.of(Money.of(price, "EUR")),
                TransitDays.UNKNOWN,
                Place.row("sample.csv", "", ++next)));
    }

    Rows reach(Reach reach) {
        return with(row.service(), row.origins(), reach, row.band(), row.limit(), row.price());
    }

    Rows origins(String codes) {
        return with(row.service(), countries(codes), row.reach(), row.band(), row.limit(), row.price());
    }

    Rows limit(SizeLimit limit) {
        return with(row.service(), row.origins(), row.reach(), row.band(), limit, row.price());
    }

    Rows currency(String code) {
        return with(
                row.service(),
                row.origins(),
                row.reach(),
                row.band(),
                row.limit(),
                row.price().map(price -> Money.of(price.amount(), Money.currencyOf(code))));
    }

    Rows unit(WeightUnit unit) {
        WeightBand band = new WeightBand(
                new Weight(row.band().min().value(), unit), row.band().max().map(max -> new Weight(max.value(), unit)));
        return with(row.service(), row.origins(), row.reach(), band, row.limit(), row.price());
    }

    Rows returns() {
        Service service = row.service();
        return with(
                new Service(service.importId(), service.carrier(), service.code(), service.name(), true),
                row.origins(),
                row.reach(),
                row.band(),
                row.limit(),
                row.price());
    }

    Rows imported(String importId) {
        Service service = row.service();
        return with(
                new Service(importId, service.carrier(), service.code(), service.name(), service.returns()),
                row.origins(),
                row.reach(),
                row.band(),
                row.limit(),
                row.price());
    }

    static RateBook book(Rows... rows) {
        return RateBook.of(Arrays.stream(rows).map(Rows::row).toList());
    }

    private Rows with(
            Service service,
            Set<CountryCode> origins,
            Reach reach,
            WeightBand band,
            SizeLimit limit,
            Optional<Money> price) {
        return new Rows(new RateRow(
                service, row.zone(), row.countries(), origins, reach, band, limit, price, row.days(), row.place()));
    }

    private static Set<CountryCode> countries(String codes) {
        return Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(CountryCode::of)
                .collect(Collectors.toSet());
    }
}
