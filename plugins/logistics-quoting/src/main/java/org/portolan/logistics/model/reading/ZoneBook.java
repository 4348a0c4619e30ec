package org.portolan.logistics.model.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;

/** Which countries belong to which zone, from whatever part of the workbook says so; a sheet's own zones come first. */
final class ZoneBook {

    private static final Pattern LINE = Pattern.compile(
            "(?<zone>[^:]{1,16}?)\\s*(?::|-(?=\\D)|=|包括|包含|includes)\\s*(?<countries>.+)", Pattern.DOTALL);
    private static final String EVERY_SHEET = "\u0000";

    private final Map<String, Destination> zones = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private final DestinationText destinations;
    private final String file;
    private final List<Finding> findings;

    ZoneBook(DestinationText destinations, String file, List<Finding> findings) {
        this.destinations = destinations;
        this.file = file;
        this.findings = findings;
    }

    /** The countries of a zone; empty where nothing says them. */
    Optional<Destination> find(String sheet, String zone) {
        return Optional.ofNullable(zones.get(sheet + "!" + zone))
                .or(() -> Optional.ofNullable(zones.get(EVERY_SHEET + "!" + zone)));
    }

    /** The countries of a zone, else the part that it is of where all of a table delivers. */
    Optional<Destination> find(String sheet, String zone, Optional<Destination> whole) {
        return find(sheet, zone).or(() -> whole.flatMap(country -> part(sheet, zone, country)));
    }

    /** The part of one country that a zone is; empty where no table lists its postcodes. */
    Optional<Destination> part(String sheet, String zone, Destination country) {
        if (country.countries().size() != 1 || !country.postcodes().isEmpty()) {
            return Optional.empty();
        }
        String own = country.countries().iterator().next().code();
        return Stream.of(sheet, EVERY_SHEET)
                .flatMap(place -> Stream.of(own, "").map(code -> place + "!" + zone + "!" + code))
                .filter(parts::containsKey)
                .findFirst()
                .map(parts::get)
                .map(codes -> new Destination(
                        country.countries(), country.part(), codes, country.others(), country.unknown()));
    }

    /** A zone of the same name is another part of each country. */
    private void part(String sheet, String zone, Set<CountryCode> countries, String codes) {
        if (countries.size() <= 1 && !codes.isEmpty()) {
            String country =
                    countries.stream().map(CountryCode::code).findFirst().orElse("");
            parts.merge(sheet + "!" + zone + "!" + country, codes, ZoneBook::listed);
            parts.merge(EVERY_SHEET + "!" + zone + "!" + country, codes, ZoneBook::listed);
        }
    }

    private static String listed(String one, String other) {
        return one.equals(other) ? one : one + ", " + other;
    }

    boolean isEmpty() {
        return zones.isEmpty();
    }

    /** Read a table of zones; returns the rows that it used. */
    Set<Integer> table(Page page, Block block) {
        Set<Integer> used = new TreeSet<>();
        Optional<Integer> zone = block.column(Role.ZONE);
        String last = "";
        for (int row = block.headerLast() + 1; row <= block.lastRow(); row++) {
            boolean read = false;
            for (Map.Entry<Integer, Meaning> column : block.columns().entrySet()) {
                String text = page.text(row, column.getKey());
                if (column.getValue().zone().isPresent() && !text.isEmpty() && RowLook.isNumber(text)) {
                    continue;
                }
                if (column.getValue().zone().isPresent() && !text.isEmpty()) {
                    read |= add(page, column.getValue().zone().get(), page.spot(row, column.getKey()), text);
                }
            }
            if (zone.isPresent()) {
                String label = page.line(row, zone.get());
                last = label.isEmpty() ? last : label;
                read |= !last.isEmpty() && countries(page, block, row, ZoneText.key(last));
            }
            if (read) {
                used.add(row);
            }
        }
        return used;
    }

    private boolean countries(Page page, Block block, int row, String zone) {
        if (block.columns(Role.COUNTRY).isEmpty()
                && block.columns(Role.COUNTRY_CODE).isEmpty()
                && !PostcodeText.cell(page, block, row).isEmpty()) {
            postcodes(page, block, row).ifPresent(codes -> part(page.sheet(), zone, Set.of(), codes));
            return true;
        }
        boolean read = false;
        Optional<Integer> postcode = block.column(Role.POSTCODE);
        for (Role role : new Role[] {Role.COUNTRY_CODE, Role.COUNTRY}) {
            for (int column : block.columns(role)) {
                String text = page.text(row, column);
                if (text.isEmpty() || read) {
                    continue;
                }
                Destination to = destinations.read(text);
                if (to.isClear()
                        && postcode.isPresent()
                        && !page.line(row, postcode.get()).isEmpty()) {
                    postcodes(page, block, row).ifPresent(codes -> {
                        put(page.sheet(), zone, new Destination(to.countries(), "", codes, false, List.of()));
                        part(page.sheet(), zone, to.countries(), codes);
                    });
                    return true;
                } else {
                    read = add(page, zone, page.spot(row, column), text);
                }
            }
        }
        return read;
    }

    /** The postcodes of a row; empty where they are unreadable, which is said. */
    private Optional<String> postcodes(Page page, Block block, int row) {
        String text = PostcodeText.cell(page, block, row);
        if (PostcodeText.isEverywhere(text)) {
            return Optional.of("");
        }
        Optional<String> codes = PostcodeText.read(text);
        if (codes.isEmpty()) {
            Spot spot = page.spot(row, block.column(Role.POSTCODE).orElseThrow());
            findings.add(Finding.error(
                    spot.in(file),
                    Text.of("logistics.reading.postcodes", spot.toString(), Plain.line(text)),
                    Text.of("logistics.reading.postcodes.remedy")));
        }
        return codes;
    }

    /** Read a zone outside of tables: one text {@code Zone 1: US, CA}, or a row that begins with a zone. */
    boolean outside(Page page, int row) {
        Optional<Map.Entry<String, Destination>> beside = row(page, row, destinations);
        if (beside.isPresent()) {
            put(page.sheet(), beside.get().getKey(), beside.get().getValue());
            return true;
        }
        boolean read = false;
        for (int column = 1; column <= page.width(); column++) {
            for (String sentence : page.own(row, column).split("[\\n;。]")) {
                Optional<Map.Entry<String, Destination>> line = line(sentence, destinations);
                if (line.isPresent()) {
                    put(page.sheet(), line.get().getKey(), line.get().getValue());
                    read = true;
                }
            }
        }
        return read;
    }

    /** A zone and its countries in one sentence. */
    static Optional<Map.Entry<String, Destination>> line(String sentence, DestinationText destinations) {
        Matcher line = LINE.matcher(Plain.line(sentence));
        if (!line.matches()) {
            return Optional.empty();
        }
        Optional<String> zone = ZoneText.label(line.group("zone"));
        Destination to = destinations.read(line.group("countries"));
        return zone.isPresent() && to.isClear() ? Optional.of(Map.entry(zone.get(), to)) : Optional.empty();
    }

    /** A row whose first text is a zone and whose others are all countries. */
    static Optional<Map.Entry<String, Destination>> row(Page page, int row, DestinationText destinations) {
        Optional<String> zone = Optional.empty();
        Destination all = Destination.NONE;
        for (int column = 1; column <= page.width(); column++) {
            String text = page.own(row, column);
            if (text.isEmpty()) {
                continue;
            }
            if (zone.isEmpty()) {
                zone = ZoneText.label(text);
                if (zone.isEmpty()) {
                    return Optional.empty();
                }
            } else {
                all = all.and(destinations.read(text));
            }
        }
        return zone.isPresent() && all.isClear() ? Optional.of(Map.entry(zone.get(), all)) : Optional.empty();
    }

    private boolean add(Page page, String zone, Spot spot, String text) {
        Destination to = destinations.read(text);
        for (String unknown : to.unknown()) {
            findings.add(Unknowns.country(spot, file, unknown, destinations));
        }
        if (to.isEmpty()) {
            return !to.unknown().isEmpty();
        }
        put(page.sheet(), zone, to);
        return true;
    }

    /** Rows add to a zone; the first sheet that names a zone speaks for sheets that do not. */
    private void put(String sheet, String zone, Destination to) {
        Destination plain = new Destination(to.countries(), "", to.postcodes(), to.others(), List.of());
        zones.merge(sheet + "!" + zone, plain, ZoneBook::joined);
        zones.merge(EVERY_SHEET + "!" + zone, plain, ZoneBook::joined);
    }

    private static Destination joined(Destination one, Destination other) {
        Set<CountryCode> countries = new TreeSet<>(one.countries());
        countries.addAll(other.countries());
        String codes = one.postcodes().isEmpty()
                        || other.postcodes().isEmpty()
                        || one.postcodes().equals(other.postcodes())
                ? one.postcodes().isEmpty() ? other.postcodes() : one.postcodes()
                : one.postcodes() + ", " + other.postcodes();
        return new Destination(countries, "", codes, one.others() || other.others(), List.of());
    }
}
