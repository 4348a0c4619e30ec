package org.portolan.logistics.model.reading;

import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;

/** Says where each row of a table delivers: what its cells name, or what the rows above it named. */
final class RowPlaces {

    private final String file;
    private final Page page;
    private final Block block;
    private final DestinationText destinations;
    private final ZoneBook zones;
    private final Mapping mapping;
    private final List<Finding> findings;
    private final Optional<Destination> whole;
    private Optional<Place> last = Optional.empty();
    private boolean carried;

    /**
     * Begin a table.
     *
     * @param whole where all of the table delivers, where its rows do not say; empty where nothing says so
     */
    RowPlaces(
            String file,
            Page page,
            Block block,
            DestinationText destinations,
            ZoneBook zones,
            Mapping mapping,
            Optional<Destination> whole,
            List<Finding> findings) {
        this.file = file;
        this.page = page;
        this.block = block;
        this.destinations = destinations;
        this.zones = zones;
        this.mapping = mapping;
        this.whole = whole;
        this.findings = findings;
    }

    /** A place, and the sheet's label for it. */
    record Place(Destination to, String zone) {}

    boolean areInRows() {
        return block.columns().values().stream()
                .anyMatch(meaning -> meaning.role().filter(Role::isDestination).isPresent());
    }

    /** A heading between rows: from here on it is this place. */
    boolean heading(int row, String text) {
        Destination to = destinations.read(text);
        Optional<String> zone = ZoneText.label(text);
        if (to.isClear() && to.part().isEmpty()) {
            last = Optional.of(new Place(to, ""));
            return true;
        }
        if (zone.isPresent()) {
            last = zones.find(page.sheet(), zone.get()).map(countries -> new Place(countries, zone.get()));
            return last.isPresent();
        }
        return row < 0;
    }

    /** Where a row delivers; empty where it cannot be told, which was said. */
    Optional<Place> of(int row) {
        Optional<String> said = mapping.row(page.sheet(), row);
        if (said.isPresent() && (said.get().startsWith("zone ") || said.get().startsWith("country "))) {
            return pointed(row, said.get());
        }
        if (!areInRows()) {
            Optional<Place> heading = last;
            return heading.isPresent() ? heading : whole.map(to -> new Place(to, ""));
        }
        Optional<Integer> zoneColumn = block.column(Role.ZONE);
        String zone = zoneColumn.map(column -> page.line(row, column)).orElse("");
        Optional<Spot> spot = country(row);
        if (spot.isEmpty() && zone.isEmpty()) {
            return carry(row);
        }
        Destination to = spot.map(at -> destinations.read(page.text(at.row(), at.column())))
                .orElse(Destination.NONE);
        String label = zone.isEmpty() ? to.part() : zone;
        if (spot.isPresent() && !to.isClear()) {
            Optional<Destination> coded = byCode(row);
            if (coded.isEmpty()) {
                to.unknown().forEach(word -> findings.add(Unknowns.country(spot.get(), file, word, destinations)));
                return forget();
            }
            to = coded.get();
        }
        if (spot.isEmpty()) {
            Optional<Destination> named = zones.find(page.sheet(), ZoneText.key(zone))
                    .or(() -> Optional.of(destinations.read(zone)).filter(Destination::isClear));
            if (named.isEmpty() && whole.isPresent()) {
                named = zones.part(page.sheet(), ZoneText.key(zone), whole.get());
            }
            if (named.isEmpty()
                    && whole.isPresent()
                    && block.column(Role.POSTCODE).isPresent()) {
                named = whole;
            }
            if (named.isEmpty()) {
                Spot at = page.spot(row, zoneColumn.orElseThrow());
                findings.add(Finding.error(
                        at.in(file),
                        Text.of("logistics.reading.zone", at.toString(), zone),
                        Text.of("logistics.reading.zone.remedy", Integer.toString(row))));
                return forget();
            }
            to = named.get();
        }
        if (spot.isPresent() && !zone.isEmpty()) {
            to = zones.part(page.sheet(), ZoneText.key(zone), to).orElse(to);
        }
        Optional<Destination> exact = postcodes(row, to);
        return exact.isEmpty() ? forget() : keep(new Place(exact.get(), label));
    }

    private Optional<Place> pointed(int row, String said) {
        String rest = said.substring(said.indexOf(' ') + 1).strip();
        Optional<Destination> to = said.startsWith("zone ")
                ? zones.find(page.sheet(), ZoneText.key(rest))
                : Optional.of(destinations.read(rest)).filter(Destination::isClear);
        if (to.isEmpty()) {
            Spot at = page.spot(row, 1);
            findings.add(Finding.error(
                    at.in(file),
                    Text.of("logistics.reading.zone", at.toString(), rest),
                    Text.of("logistics.reading.zone.remedy", Integer.toString(row))));
        }
        return to.isEmpty() ? forget() : keep(new Place(to.get(), said.startsWith("zone ") ? rest : ""));
    }

    private Optional<Place> keep(Place place) {
        last = Optional.of(place);
        return last;
    }

    /** Rows below a row that cannot be placed are not of the place before it. */
    private Optional<Place> forget() {
        last = Optional.empty();
        return last;
    }

    /** The cell that names the country: its name before its code. */
    private Optional<Spot> country(int row) {
        for (Role role : new Role[] {Role.COUNTRY, Role.COUNTRY_CODE}) {
            for (int column : block.columns(role)) {
                if (!page.line(row, column).isEmpty()) {
                    return Optional.of(page.spot(row, column));
                }
            }
        }
        return Optional.empty();
    }

    /** The country by another of its columns, where the first one is not readable. */
    private Optional<Destination> byCode(int row) {
        for (Role role : new Role[] {Role.COUNTRY_CODE, Role.COUNTRY}) {
            for (int column : block.columns(role)) {
                Destination to = destinations.read(page.text(row, column));
                if (to.isClear() && to.part().isEmpty()) {
                    return Optional.of(to);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Place> carry(int row) {
        if (last.isEmpty()) {
            Spot at = page.spot(row, block.left());
            findings.add(Finding.error(
                    at.in(file),
                    Text.of("logistics.reading.place.none", at.toString()),
                    Text.of("logistics.reading.zone.remedy", Integer.toString(row))));
        } else if (!carried) {
            carried = true;
            Spot at = page.spot(row, block.left());
            findings.add(Finding.info(at.in(file), Text.of("logistics.reading.carried", at.toString())));
        }
        return last;
    }

    /** A row for a part of a country needs the postcodes of it; without them it would price the whole country. */
    private Optional<Destination> postcodes(int row, Destination to) {
        Optional<Integer> column =
                block.column(Role.POSTCODE).filter(at -> !page.line(row, at).isEmpty());
        if (column.isPresent()) {
            String text = PostcodeText.cell(page, block, row);
            Spot at = page.spot(row, column.get());
            if (PostcodeText.isEverywhere(text)) {
                return Optional.of(to);
            }
            Optional<String> codes = PostcodeText.read(text);
            if (codes.isEmpty()) {
                findings.add(Finding.error(
                        at.in(file),
                        Text.of("logistics.reading.postcodes", at.toString(), text),
                        Text.of("logistics.reading.postcodes.remedy")));
            }
            return codes.map(list -> new Destination(to.countries(), to.part(), list, to.others(), List.of()));
        }
        if (!to.part().isEmpty() && to.postcodes().isEmpty()) {
            Spot at = country(row).orElse(page.spot(row, block.left()));
            Optional<Destination> area = zones.find(page.sheet(), ZoneText.key(to.part()))
                    .filter(found -> !found.postcodes().isEmpty());
            if (area.isEmpty()) {
                findings.add(Finding.error(
                        at.in(file),
                        Text.of("logistics.reading.part", at.toString(), page.line(at.row(), at.column()), to.part()),
                        Text.of("logistics.reading.part.remedy")));
            }
            return area;
        }
        return Optional.of(to);
    }
}
