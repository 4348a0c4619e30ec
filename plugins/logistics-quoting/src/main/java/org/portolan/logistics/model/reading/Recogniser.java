package org.portolan.logistics.model.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.api.intake.Grid;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.model.WeightBand;
import org.portolan.logistics.model.zone.Postcodes;
import org.portolan.logistics.model.zone.Zone;

/** Reads a forwarder's workbook: finds its tables, says what each column is, and makes prices of its rows. */
public final class Recogniser {

    private final Vocabulary words;

    public Recogniser(Vocabulary words) {
        this.words = words;
    }

    /**
     * Read all sheets of a file.
     *
     * @param file its name, for findings
     * @param mapping what a person said about it
     */
    public Reading read(String file, List<Grid> grids, Mapping mapping) {
        return new Run(file, mapping).read(grids);
    }

    /** One reading of one file. */
    private final class Run {

        private final String file;
        private final Mapping mapping;
        private final HeaderText headers = new HeaderText(words);
        private final DestinationText destinations = words.destinations();
        private final List<Finding> findings = new ArrayList<>();
        private final ZoneBook zones;
        private final List<Sheet> sheets = new ArrayList<>();
        private final List<SheetReading> skipped = new ArrayList<>();
        private final List<Draft> drafts = new ArrayList<>();
        private final Services services;
        private int prices;

        Run(String file, Mapping mapping) {
            this.file = file;
            this.mapping = mapping;
            this.zones = new ZoneBook(destinations, file, findings);
            this.services = new Services(file, findings);
        }

        Reading read(List<Grid> grids) {
            for (Grid grid : grids) {
                if (isRead(grid)) {
                    Page page = Page.of(grid);
                    List<Block> blocks = new BlockFinder(page, mapping, headers).find();
                    sheets.add(new Sheet(page, blocks, new Notes(page, file, words, findings)));
                }
            }
            sheets.forEach(this::zones);
            sheets.forEach(this::notes);
            List<Statement> elsewhere = new ArrayList<>();
            List<Notes.SheetSurcharge> shared = new ArrayList<>();
            sheets.stream().filter(sheet -> !sheet.hasRates()).forEach(sheet -> {
                elsewhere.addAll(sheet.notes.statements());
                shared.addAll(sheet.notes.surcharges());
            });
            boolean many = sheets.stream().filter(Sheet::hasRates).count() > 1;
            sheets.stream().filter(Sheet::hasRates).forEach(sheet -> rates(sheet, elsewhere, shared, many));
            List<SheetRate> rates = finished();
            List<SheetReading> readings = new ArrayList<>(skipped);
            sheets.forEach(sheet -> readings.add(sheet.reading()));
            if (rates.isEmpty() && findings.stream().noneMatch(Finding::needsAttention)) {
                findings.add(Finding.error(
                        Place.file(file),
                        Text.of("logistics.reading.nothing", file),
                        Text.of("logistics.reading.nothing.remedy")));
            }
            return new Reading(readings, rates, services.all(), prices, findings);
        }

        private boolean isRead(Grid grid) {
            Optional<String> said = mapping.said(grid.sheet(), "sheet");
            boolean skip = said.isPresent() ? said.get().equals("skip") : grid.hidden();
            if (skip) {
                skipped.add(new SheetReading(grid.sheet(), true, List.of(), List.of(), ""));
                findings.add(Finding.info(
                        new Place(file, grid.sheet(), 0, ""),
                        Text.of("logistics.reading.sheet.skipped", grid.sheet())));
            }
            return !skip;
        }

        private void zones(Sheet sheet) {
            for (Block block : sheet.blocks) {
                if (block.kind() != Block.Kind.RATES) {
                    sheet.used.addAll(zones.table(sheet.page, block));
                    sheet.use(block);
                }
            }
            for (int row = 1; row <= sheet.page.rows(); row++) {
                if (!sheet.used.contains(row) && !sheet.isHeader(row) && zones.outside(sheet.page, row)) {
                    sheet.used.add(row);
                }
            }
        }

        /** Rows that could be data of a table are not notes: they are looked at with the table. */
        private void notes(Sheet sheet) {
            Set<Integer> used = new TreeSet<>(sheet.used);
            for (Block block : sheet.blocks) {
                sheet.use(block);
                used.addAll(DataRows.of(sheet.page, block));
            }
            used.addAll(sheet.used);
            int first = sheet.blocks.stream().mapToInt(Block::headerFirst).min().orElse(0);
            sheet.notes.read(used, first);
        }

        private void rates(Sheet sheet, List<Statement> elsewhere, List<Notes.SheetSurcharge> shared, boolean many) {
            for (Block block : sheet.blocks) {
                if (block.kind() != Block.Kind.RATES) {
                    continue;
                }
                Scope scope = new Scope(
                        sheet.page.sheet(),
                        block.headerFirst(),
                        sheet.notes.statements(),
                        elsewhere,
                        sheet.notes.titles(),
                        mapping);
                RateRows rows = new RateRows(
                        file,
                        sheet.page,
                        block,
                        scope,
                        mapping,
                        destinations,
                        zones,
                        whole(sheet, scope, block),
                        many,
                        findings);
                rows.read();
                prices += rows.prices();
                List<Draft> priced = new PriceKind(file, findings).decide(rows.drafts(), scope.said(Topic.PRICE));
                drafts.addAll(priced);
                services.add(sheet.page, block, scope, priced, rows, sheet.surchargesOf(block), shared);
                sheet.unread(block, file, findings);
            }
        }

        /** Where a table delivers whose rows do not say: a label, the title, the sheet's name. */
        private Optional<Destination> whole(Sheet sheet, Scope scope, Block block) {
            Optional<Destination> said =
                    scope.said(Topic.DESTINATION).map(destinations::read).filter(Destination::isClear);
            boolean across = block.columns().values().stream()
                    .anyMatch(meaning ->
                            !meaning.destination().isEmpty() || meaning.zone().isPresent());
            boolean down = block.columns().values().stream()
                    .anyMatch(meaning -> meaning.is(Role.COUNTRY) || meaning.is(Role.COUNTRY_CODE));
            if (said.isPresent() || across || down) {
                return said;
            }
            for (String name :
                    new String[] {scope.title().orElse(""), sheet.page.sheet(), file.replaceFirst("\\.[A-Za-z]+$", "")
                    }) {
                Destination named = destinations.within(name);
                if (!named.isEmpty()) {
                    findings.add(Finding.info(
                            sheet.page.spot(block.headerFirst(), block.left()).in(file),
                            Text.of(
                                    "logistics.reading.place.title",
                                    sheet.page.sheet().isEmpty() ? file : sheet.page.sheet(),
                                    name,
                                    named.countries().iterator().next().code())));
                    return Optional.of(named);
                }
            }
            return Optional.empty();
        }

        private List<SheetRate> finished() {
            List<SheetRate> rates = new ArrayList<>();
            Map<List<Object>, SheetRate> seen = new LinkedHashMap<>();
            for (Draft draft : new Ladder(file, findings).join(drafts)) {
                SheetRate rate = rate(draft);
                SheetRate twin = seen.putIfAbsent(
                        List.of(rate.carrier(), rate.code(), rate.zone(), rate.band(), rate.currency(), rate.origins()),
                        rate);
                if (twin == null) {
                    rates.add(rate);
                } else if (!twin.charge().equals(rate.charge())
                        || !twin.registration().equals(rate.registration())) {
                    rates.add(rate);
                    findings.add(Finding.warning(
                            rate.spot().in(file),
                            Text.of(
                                    "logistics.reading.twice",
                                    rate.spot().toString(),
                                    twin.spot().toString()),
                            Text.of("logistics.reading.twice.remedy")));
                }
            }
            sayZonesAlike(rates);
            return rates;
        }

        /** Zones of one service that nothing tells apart but their names: the cheapest of them would win every quote. */
        private void sayZonesAlike(List<SheetRate> rates) {
            Map<List<Object>, Map<String, SheetRate>> alike = new LinkedHashMap<>();
            for (SheetRate rate : rates) {
                if (!rate.zone().asksMore() && !rate.zone().countries().isEmpty()) {
                    alike.computeIfAbsent(
                                    List.of(
                                            rate.carrier(),
                                            rate.code(),
                                            rate.zone().countries()),
                                    unseen -> new LinkedHashMap<>())
                            .putIfAbsent(rate.zone().label(), rate);
                }
            }
            alike.values().stream().filter(zones -> zones.size() > 1).forEach(zones -> {
                SheetRate first = zones.values().iterator().next();
                findings.add(Finding.warning(
                        first.spot().in(file),
                        Text.of("logistics.reading.zones-alike", first.code(), String.join(", ", zones.keySet())),
                        Text.of("logistics.reading.zones-alike.remedy")));
            });
        }

        private SheetRate rate(Draft draft) {
            return new SheetRate(
                    draft.spot(),
                    draft.carrier(),
                    draft.code(),
                    draft.service(),
                    draft.origins(),
                    Bands.of(draft.band()),
                    draft.limit(),
                    new Zone(
                            draft.zone(),
                            draft.to().countries(),
                            words.regions().in(draft.zone(), draft.to().countries()),
                            Postcodes.parse(draft.to().postcodes())),
                    draft.weighing(),
                    draft.charge(),
                    draft.registration(),
                    draft.currency(),
                    draft.days());
        }
    }

    /** The bands of the tariff: above the lesser weight, up to and including the greater. */
    private static final class Bands {

        /** What no scale shows: it turns a bound that is held into one that is not, and the other way round. */
        private static final BigDecimal HAIR = new BigDecimal("0.000001");

        static WeightBand of(Band band) {
            var unit = band.unit().orElse(WeightUnit.KG);
            var from = band.fromHeld() && band.from().signum() > 0 ? band.from().subtract(HAIR) : band.from();
            return new WeightBand(
                    new Weight(from, unit),
                    band.to().map(to -> new Weight(band.toHeld() ? to : to.subtract(HAIR), unit)));
        }
    }
}
