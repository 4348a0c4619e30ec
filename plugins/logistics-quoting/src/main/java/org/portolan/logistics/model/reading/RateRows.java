package org.portolan.logistics.model.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.api.intake.Grid;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Unreadable;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.SizeLimit;
import org.portolan.logistics.model.TransitDays;

/** Reads the rows of a table of rates: each cell with a price becomes a draft, or a finding. */
final class RateRows {

    private final String file;
    private final Page page;
    private final Block block;
    private final Scope scope;
    private final Mapping mapping;
    private final DestinationText destinations;
    private final ZoneBook zones;
    private final List<Finding> findings;
    private final RowPlaces places;
    private final RowWeights weights;
    private final ServiceNames names;
    private final Map<String, Fees> fees = new LinkedHashMap<>();
    private final Map<Group, List<Integer>> groups = new LinkedHashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Integer> used = new TreeSet<>();
    private final Set<String> asked = new TreeSet<>();
    private final SizeLimit limit;
    private boolean perKilogram;
    private boolean workingDays;
    private int prices;

    /** What columns are for; those that share it make one price. */
    private record Group(Optional<Band> band, Optional<String> zone, Destination to, String variant) {}

    RateRows(
            String file,
            Page page,
            Block block,
            Scope scope,
            Mapping mapping,
            DestinationText destinations,
            ZoneBook zones,
            Optional<Destination> whole,
            boolean manySheets,
            List<Finding> findings) {
        this.file = file;
        this.page = page;
        this.block = block;
        this.scope = scope;
        this.mapping = mapping;
        this.destinations = destinations;
        this.zones = zones;
        this.findings = findings;
        this.places = new RowPlaces(file, page, block, destinations, zones, mapping, whole, findings);
        this.weights = new RowWeights(file, page, block, scope, findings);
        this.names = new ServiceNames(file, page, block, scope, manySheets, findings);
        this.limit = Limits.of(scope);
        block.columns().forEach((column, meaning) -> {
            if (meaning.isPrice()
                    || (meaning.isMoney()
                            && (meaning.isAcross() || !meaning.variant().isEmpty()))) {
                groups.computeIfAbsent(
                                new Group(meaning.band(), meaning.zone(), meaning.destination(), meaning.variant()),
                                key -> new ArrayList<>())
                        .add(column);
            }
        });
    }

    List<Draft> drafts() {
        return drafts;
    }

    Map<String, Fees> fees() {
        return fees;
    }

    /** The rows that hold data of this table. */
    Set<Integer> used() {
        return used;
    }

    /** How many cells held a price. */
    int prices() {
        return prices;
    }

    boolean workingDays() {
        return workingDays;
    }

    void read() {
        boolean gap = false;
        for (int row = block.headerLast() + 1; row <= block.lastRow(); row++) {
            if (isBlank(row)) {
                gap = true;
                continue;
            }
            String said = mapping.row(page.sheet(), row).orElse("");
            if (said.equals("ignore") || said.equals("skip")) {
                used.add(row);
            } else if (hasPrice(row) && (!gap || isComplete(row))) {
                used.add(row);
                row(row);
            } else if (!gap || !drafts.isEmpty()) {
                heading(row);
            }
        }
    }

    private boolean isBlank(int row) {
        for (int column = block.left(); column <= block.right(); column++) {
            if (!page.line(row, column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean hasPrice(int row) {
        return groups.values().stream()
                .flatMap(List::stream)
                .anyMatch(column -> PriceText.read(page.line(row, column))
                        .flatMap(PriceText::amount)
                        .isPresent());
    }

    /** Below a blank row, only a row that says where to or how heavy still belongs to the table. */
    private boolean isComplete(int row) {
        return block.columns().entrySet().stream()
                .filter(column -> column.getValue()
                        .role()
                        .filter(role -> role.isDestination() || role.isWeight())
                        .isPresent())
                .anyMatch(column -> !page.line(row, column.getKey()).isEmpty());
    }

    /** A row with one text between rows of prices: a place, or what the prices below it are for. */
    private void heading(int row) {
        Set<String> texts = new TreeSet<>();
        for (int column = block.left(); column <= block.right(); column++) {
            String text = page.line(row, column);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        if (texts.size() != 1) {
            silent(row, texts);
            return;
        }
        String text = texts.iterator().next();
        if (isPerKilogram(text)) {
            perKilogram = true;
            used.add(row);
        } else if (places.heading(row, text)) {
            used.add(row);
        }
    }

    /** A heading over prices for a kilogram. */
    static boolean isPerKilogram(String text) {
        return text.length() <= 40 && text.toLowerCase(Locale.ROOT).matches(".*(?:每公斤|每kg|/kg|/公斤|per kg|per kilo).*");
    }

    /** A row that names a place and has words where prices stand: said, since nothing of it is quoted. */
    private void silent(int row, Set<String> texts) {
        Optional<Integer> price = groups.values().stream()
                .flatMap(List::stream)
                .filter(column -> !page.line(row, column).isEmpty())
                .findFirst();
        boolean placed = block.columns().entrySet().stream()
                .filter(column ->
                        column.getValue().role().filter(Role::isDestination).isPresent())
                .anyMatch(column ->
                        destinations.read(page.text(row, column.getKey())).isClear());
        if (placed && texts.size() > 1) {
            used.add(row);
            Spot at = page.spot(row, price.orElse(block.left()));
            if (PriceText.read(page.line(at.row(), at.column())).isEmpty() && price.isPresent()) {
                findings.add(Finding.error(
                        at.in(file),
                        Text.of("logistics.reading.price", at.toString(), page.raw(at.row(), at.column())),
                        Text.of("logistics.reading.price.cell.remedy")));
                return;
            }
            findings.add(Finding.warning(
                    at.in(file),
                    Text.of("logistics.reading.row.no-price", at.toString(), String.join(" | ", texts)),
                    Text.of("logistics.reading.row.no-price.remedy")));
        }
    }

    private void row(int row) {
        Optional<RowPlaces.Place> place = places.of(row);
        Optional<Band> band = weights.of(row);
        TransitDays days = days(row);
        for (Map.Entry<Group, List<Integer>> group : groups.entrySet()) {
            boolean priced = group.getValue().stream()
                    .anyMatch(column -> !page.line(row, column).isEmpty());
            prices += priced ? 1 : 0;
            if (priced) {
                price(row, group.getKey(), group.getValue(), place, band, days);
            }
        }
    }

    private void price(
            int row,
            Group group,
            List<Integer> columns,
            Optional<RowPlaces.Place> rowPlace,
            Optional<Band> rowBand,
            TransitDays days) {
        Optional<RowPlaces.Place> place = place(group, columns.get(0), rowPlace);
        Optional<Band> band = group.band()
                .map(across -> weights.sure(across, page.spot(block.headerLast(), columns.get(0))))
                .or(() -> rowBand);
        if (place.isEmpty() || band.isEmpty()) {
            return;
        }
        ServiceNames.Named service = names.of(row, block.at(columns.get(0)));
        Optional<PriceCells.Price> price = new PriceCells(file, page, block, scope, columns, findings, asked).read(row);
        if (price.isEmpty()) {
            return;
        }
        Optional<Currency> currency = currency(row, price.get());
        if (currency.isEmpty()) {
            ask(page.spot(row, columns.get(0)), "logistics.reading.currency");
            return;
        }
        boolean flat = price.get().per().isEmpty() && price.get().next().isEmpty();
        boolean byHeading = perKilogram && flat;
        drafts.add(new Draft(
                price.get().spot(),
                service.carrier(),
                service.code(),
                service.name(),
                origins(row),
                place.get().zone(),
                place.get().to(),
                band.get(),
                Limits.of(page, block, row, limit),
                weights.weighing(row),
                price.get().amount(),
                price.get().open() && !byHeading,
                byHeading ? Optional.of(Weight.kg("1")) : price.get().per(),
                price.get().next(),
                registration(row, price.get(), group),
                currency.get(),
                days));
        fees(row, service.code(), place.get());
    }

    private Optional<RowPlaces.Place> place(Group group, int column, Optional<RowPlaces.Place> rowPlace) {
        if (!group.to().isEmpty()) {
            return Optional.of(new RowPlaces.Place(group.to(), group.zone().orElse("")));
        }
        if (group.zone().isEmpty()) {
            return rowPlace;
        }
        Optional<Destination> to = zones.find(page.sheet(), group.zone().get(), rowPlace.map(RowPlaces.Place::to));
        if (to.isEmpty()) {
            Spot at = page.spot(block.headerLast(), column);
            if (asked.add("zone " + at)) {
                findings.add(Finding.error(
                        at.in(file),
                        Text.of("logistics.reading.zone", at.toString(), page.line(at.row(), column)),
                        Text.of("logistics.reading.zone.column.remedy", Grid.column(column))));
            }
        }
        return to.map(countries -> new RowPlaces.Place(countries, page.line(block.headerLast(), column)));
    }

    private Optional<Currency> currency(int row, PriceCells.Price price) {
        Optional<String> said = mapping.said(page.sheet(), "currency");
        if (said.isPresent()) {
            return Optional.of(Money.currencyOf(said.get()));
        }
        Optional<Currency> own = price.currency()
                .or(() -> block.column(Role.CURRENCY)
                        .map(column -> page.line(row, column))
                        .flatMap(RateRows::code));
        return own.or(() -> scope.said(Topic.CURRENCY).map(Money::currencyOf));
    }

    private static Optional<Currency> code(String text) {
        Optional<Currency> word = MoneyWords.only(text);
        if (word.isPresent()) {
            return word;
        }
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Money.currencyOf(text));
        } catch (Unreadable unknown) {
            return Optional.empty();
        }
    }

    private void ask(Spot spot, String key) {
        if (asked.add(key)) {
            findings.add(Finding.error(spot.in(file), Text.of(key, spot.toString()), Text.of(key + ".remedy")));
        }
    }

    /** A fee for each parcel: what the cell itself adds, or the column of the row or of the group. */
    private Optional<BigDecimal> registration(int row, PriceCells.Price price, Group group) {
        Optional<BigDecimal> sum = price.registration();
        List<Integer> columns = new ArrayList<>(block.columns(Role.REGISTRATION));
        // A handling fee may differ from band to band of one country, which a surcharge of the service cannot say.
        block.columns(Role.HANDLING).stream()
                .filter(column -> !page.line(row, column).contains("%"))
                .forEach(columns::add);
        for (int column : columns) {
            Meaning meaning = block.at(column);
            boolean own =
                    new Group(meaning.band(), meaning.zone(), meaning.destination(), meaning.variant()).equals(group);
            if (own || isShared(meaning)) {
                Optional<BigDecimal> fee =
                        PriceText.read(page.line(row, column)).flatMap(PriceText::amount);
                if (fee.isEmpty() && PriceText.read(page.line(row, column)).isEmpty()) {
                    Spot at = page.spot(row, column);
                    findings.add(Finding.error(
                            at.in(file),
                            Text.of("logistics.reading.fee", at.toString(), page.line(row, column)),
                            Text.of("logistics.reading.fee.remedy")));
                }
                BigDecimal before = sum.orElse(BigDecimal.ZERO);
                sum = fee.map(amount -> amount.add(before)).or(price::registration);
            }
        }
        return sum;
    }

    /** True where a column is for all bands, places and services of its row. */
    private static boolean isShared(Meaning meaning) {
        return !meaning.isAcross() && meaning.variant().isEmpty();
    }

    private void fees(int row, String code, RowPlaces.Place place) {
        for (Map.Entry<Integer, Meaning> column : block.columns().entrySet()) {
            Optional<Role> role = column.getValue().role().filter(Role::isFee).filter(one -> one != Role.REGISTRATION);
            String text = page.line(row, column.getKey());
            boolean perParcel = role.equals(Optional.of(Role.HANDLING)) && !text.contains("%");
            if (role.isPresent() && !perParcel && !text.isEmpty() && isShared(column.getValue())) {
                fees.computeIfAbsent(code, key -> new Fees(file, findings))
                        .add(
                                role.get(),
                                column.getValue(),
                                text,
                                page.spot(row, column.getKey()),
                                place.to(),
                                place.zone());
            }
        }
    }

    private Set<CountryCode> origins(int row) {
        Optional<String> cell =
                block.column(Role.ORIGIN).map(column -> page.line(row, column)).filter(text -> !text.isEmpty());
        return cell.or(() -> scope.said(Topic.ORIGIN))
                .map(destinations::read)
                .filter(Destination::isClear)
                .map(Destination::countries)
                .orElse(Set.of());
    }

    private TransitDays days(int row) {
        Optional<Integer> column = block.column(Role.TRANSIT);
        Optional<String> cell = column.map(at -> page.line(row, at)).filter(text -> !text.isEmpty());
        String text = cell.or(() -> scope.said(Topic.TRANSIT)).orElse("");
        String plain = text.replaceAll("约|大约|左右|参考|预计|平均|\\(.*\\)|approx\\.?|about|ca\\.?", "")
                .strip();
        String head = column.map(at -> page.line(block.headerLast(), at)).orElse("");
        workingDays |= TransitDays.areWorkingDays(text) || TransitDays.areWorkingDays(head);
        Optional<TransitDays> days = TransitDays.parse(plain.matches("[-/]+") ? "" : plain.replaceAll("以内|内$", ""));
        if (days.isEmpty() && column.isPresent() && cell.isPresent()) {
            Spot at = page.spot(row, column.get());
            findings.add(Finding.warning(
                    at.in(file),
                    Text.of("logistics.reading.transit", at.toString(), text),
                    Text.of("logistics.reading.transit.remedy")));
        }
        return days.orElse(TransitDays.UNKNOWN);
    }
}
