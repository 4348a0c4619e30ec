package org.portolan.logistics.intake.linked;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Grid;
import org.portolan.api.intake.Intake;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;
import org.portolan.api.trade.LengthUnit;
import org.portolan.logistics.intake.RateFacts;
import org.portolan.logistics.intake.RateStore;
import org.portolan.logistics.model.Billing;
import org.portolan.logistics.model.SizeLimit;
import org.portolan.logistics.model.TransitDays;
import org.portolan.logistics.model.charge.Charge;
import org.portolan.logistics.model.weight.Weighing;
import org.portolan.logistics.model.zone.Zone;

/** Joins the tables and stores a rate for each band of each zone. */
final class LinkedImport {

    private static final int PRICE = 4;

    private final LinkedTable prices;
    private final Issuer issuer;
    private final Intake intake;
    private final LinkedTable countries;
    private final LinkedTable zoneTable;
    private final Destinations destinations;
    private final Map<String, Method> methods = new LinkedHashMap<>();
    private final Remarks remarks;
    private final SizeClasses sizes;
    private int stored;

    LinkedImport(LinkedTable prices, Siblings siblings, Issuer issuer, Intake intake) throws Refusal {
        this.prices = prices;
        this.issuer = issuer;
        this.intake = intake;
        countries = siblings.needed(TableKind.COUNTRIES);
        zoneTable = siblings.needed(TableKind.ZONES);
        destinations = Destinations.of(countries, zoneTable, intake);
        remarks = new Remarks(prices.file(), intake);
        Optional<LinkedTable> meta = siblings.wanted(TableKind.METHODS);
        Optional<LinkedTable> names = siblings.wanted(TableKind.NAMES);
        meta.ifPresent(table -> methods.putAll(Method.ofMethods(table)));
        names.ifPresent(table -> Method.ofNames(table).forEach(methods::putIfAbsent));
        meta.ifPresent(table -> names.ifPresent(other -> remarks.compare(table, other)));
        remarks.tables(siblings);
        sizes = SizeClasses.of(issuer.carrier());
    }

    /**
     * Store what can be joined; the rest is rejected row by row.
     *
     * @throws Refusal where no band at all has a country
     */
    void store() throws Refusal {
        Bands bands = Bands.of(prices, intake);
        RateStore rates = RateStore.begin(intake.batch(), prices.file(), "logistics.linked-tables");
        Batch.Rows terms = terms(intake.batch());
        Set<String> unsized = new TreeSet<>();
        Set<String> unnamed = new TreeSet<>();
        for (String code : bands.methods()) {
            List<PricedBand> ladder = bands.of(code);
            List<Zone> zones = destinations.zones(code);
            if (zones.isEmpty()) {
                ladder.forEach(band -> reject(code, band.line()));
                continue;
            }
            Method method = methods.getOrDefault(code, new Method(code, code, BigDecimal.ZERO, BigDecimal.ZERO, ""));
            if (!methods.containsKey(code)) {
                unnamed.add(code);
            }
            remarks.cover(method, ladder, methods.containsKey(code));
            for (PricedBand band : ladder) {
                store(rates, method, zones, band, unsized);
                stored++;
                intake.stored();
            }
            terms.add(
                    0,
                    issuer.carrier(),
                    code,
                    issuer.since().map(LocalDate::toString).orElse(null),
                    null,
                    "",
                    null,
                    Billing.PARCEL.name(),
                    0,
                    method.isTracked() ? 1 : null);
        }
        if (stored == 0) {
            throw new Refusal(
                    Text.of("logistics.linked.refused.unjoined", prices.file(), zoneTable.file(), countries.file()));
        }
        remarks.counts(stored, bands, issuer);
        remarks.methods(zoneTable, destinations.methods(), bands.methods());
        remarks.named("unnamed", unnamed);
        remarks.unsized(unsized);
    }

    private void store(RateStore rates, Method method, List<Zone> zones, PricedBand band, Set<String> unsized) {
        Line line = band.line();
        String cell = Grid.cell(line.number(), PRICE);
        for (int i = 0; i < zones.size(); i++) {
            Zone zone = zones.get(i);
            Optional<SizeLimit> limit = limit(method, zone, line);
            if (limit.isEmpty()) {
                unsized.add(method.code());
            }
            // A method of several zones has one price cell: the zone tells its rates apart.
            rates.add(
                    line.number(),
                    "",
                    i == 0 ? cell : cell + " " + zone.label() + (i + 1),
                    issuer.carrier(),
                    facts(method, zone, band, limit.orElse(SizeLimit.NONE)));
        }
    }

    private RateFacts facts(Method method, Zone zone, PricedBand band, SizeLimit limit) {
        return new RateFacts(
                issuer.carrier(),
                method.code(),
                method.title(band.line().number(5), issuer.currency().getCurrencyCode()),
                false,
                issuer.origins(),
                Optional.empty(),
                Optional.empty(),
                band.band(issuer.unit()),
                limit,
                LengthUnit.CM,
                zone,
                Weighing.ACTUAL,
                Optional.of(Charge.flat(band.price())),
                Optional.empty(),
                issuer.currency(),
                TransitDays.UNKNOWN);
    }

    private Optional<SizeLimit> limit(Method method, Zone zone, Line line) {
        String written = line.text(6).isEmpty() ? method.size() : line.text(6);
        return sizes.limit(issuer.isHome(zone.countries()), written, method.name());
    }

    private void reject(String code, Line line) {
        String number = Integer.toString(line.number());
        Set<String> labels = destinations.labels(code);
        Place place = Place.row(prices.file(), "", line.number());
        intake.rejected(
                line.raw(),
                labels.isEmpty()
                        ? Finding.error(
                                place,
                                Text.of("logistics.linked.no-zone", number, code, zoneTable.file()),
                                Text.of("logistics.linked.no-zone.remedy", code, zoneTable.file()))
                        : Finding.error(
                                place,
                                Text.of(
                                        "logistics.linked.no-country",
                                        number,
                                        code,
                                        String.join(", ", labels),
                                        countries.file()),
                                Text.of("logistics.linked.no-country.remedy", countries.file())));
    }

    private static Batch.Rows terms(Batch batch) {
        return batch.rows(
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
    }
}
