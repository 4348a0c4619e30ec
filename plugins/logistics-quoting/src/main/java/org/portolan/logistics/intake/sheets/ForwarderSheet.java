package org.portolan.logistics.intake.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Grid;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Question;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.report.Severity;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.logistics.intake.CarrierName;
import org.portolan.logistics.intake.CarrierServices;
import org.portolan.logistics.intake.RateSheetWorkbook;
import org.portolan.logistics.model.reading.Mapping;
import org.portolan.logistics.model.reading.Pointing;
import org.portolan.logistics.model.reading.Reading;
import org.portolan.logistics.model.reading.Recogniser;
import org.portolan.logistics.model.reading.Template;
import org.portolan.logistics.store.sheets.Templates;

/**
 * Rate sheets as forwarders lay them out for people, Chinese and English: title rows, several tables and sheets, joined
 * cells, names of countries, bands as text or across, first and additional weight, notes with surcharges.
 */
public final class ForwarderSheet implements FileFormat {

    static final String CARRIER = "carrier";
    static final String CURRENCY = "currency";
    /** What the lists of services call the column that they price by. */
    private static final Set<String> PRICES = Set.of("rate", "price", "运费", "价格");

    /** What a sheet lacks whose prices were seen, but not taken. */
    private static final Map<String, String> OPEN = Map.of(
            "logistics.reading.price.open", "运费按票还是按公斤 / whether prices are for a parcel or a kilogram",
            "logistics.reading.zone", "分区包含的国家 / the countries of each zone",
            "logistics.reading.place.none", "国家 / country");

    private static final String NO_CURRENCY = "logistics.reading.currency";
    /** Fewer prices than that prove nothing. */
    private static final int LEAST_PRICES = 2;

    @Override
    public String id() {
        return "logistics.forwarder-sheet";
    }

    /** Fits where the beginning of the file has prices by weight and place that the other formats would not read. */
    @Override
    public Recognition recognise(Sample sample) {
        return recognise(sample, Mapping.NONE);
    }

    /** A layout that a person explained fits as well as one that explains itself. */
    @Override
    public Recognition recognise(Sample sample, Store store) {
        return recognise(sample, known(sample, store));
    }

    private static Recognition recognise(Sample sample, Mapping mapping) {
        if (sample.grids().isEmpty()
                || new RateSheetWorkbook().recognise(sample).fits()) {
            return Recognition.NONE;
        }
        Recognition services = new CarrierServices().recognise(sample);
        if (services.fits() && services.understood().stream().anyMatch(PRICES::contains)) {
            return Recognition.NONE;
        }
        Reading reading = read(sample, mapping);
        Set<String> understood = new HashSet<>(services.fits() ? services.understood() : Set.of());
        reading.sheets()
                .forEach(sheet -> sheet.columns().stream()
                        .filter(column -> !column.meaning().isEmpty())
                        .forEach(column -> understood.add(Header.normalise(column.header()))));
        boolean weighs = reading.sheets().stream()
                .flatMap(sheet -> sheet.columns().stream())
                .anyMatch(column -> column.meaning().matches("(?s)(?:.*\\b)?(?:weight|band|first|price-per).*"));
        boolean currencyOnly = reading.findings().stream()
                .anyMatch(finding -> finding.message().key().equals(NO_CURRENCY));
        if (weighs && reading.prices() >= LEAST_PRICES && (reading.rates().size() >= LEAST_PRICES || currencyOnly)) {
            return Recognition.fits(understood);
        }
        List<String> missing = new ArrayList<>();
        if (!weighs) {
            missing.add("重量 / weight");
        }
        if (reading.rates().isEmpty()) {
            missing.add(reading.findings().stream()
                    .map(finding -> OPEN.get(finding.message().key()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("运费 / price"));
        }
        return understood.isEmpty() ? Recognition.NONE : new Recognition(0.4, understood, missing);
    }

    /** Asks for the carrier and the currency where neither the sheet nor the file's name gives them. */
    @Override
    public List<Question> questions(Sample sample) {
        return questions(sample, Mapping.NONE);
    }

    @Override
    public List<Question> questions(Sample sample, Store store) {
        return questions(sample, known(sample, store));
    }

    private static List<Question> questions(Sample sample, Mapping mapping) {
        Reading reading = read(sample, mapping);
        List<Question> questions = new ArrayList<>();
        boolean named = mapping.said(CARRIER).isPresent()
                || CarrierName.inFile(sample.fileName()).isPresent()
                || (!reading.services().isEmpty()
                        && reading.services().stream()
                                .noneMatch(service -> service.carrier().isEmpty()));
        if (!named) {
            questions.add(new Question(CARRIER, Text.of("logistics.question.carrier", sample.fileName()), List.of()));
        }
        if (reading.findings().stream()
                .anyMatch(finding -> finding.message().key().equals(NO_CURRENCY))) {
            questions.add(new Question(
                    CURRENCY, Text.of("logistics.question.currency", sample.fileName()), List.of("CNY", "USD", "EUR")));
        }
        return questions;
    }

    private static Reading read(Sample sample, Mapping mapping) {
        return new Recogniser(Wording.words()).read(sample.fileName(), grids(sample), mapping);
    }

    private static List<Grid> grids(Sample sample) {
        return sample.grids().stream()
                .map(grid -> new Grid(grid.sheet(), false, grid.rows(), List.of()))
                .toList();
    }

    /** What templates say of the layout. */
    private static Mapping known(Sample sample, Store store) {
        List<Grid> grids = grids(sample);
        Mapping mapping = Mapping.NONE;
        for (Template template : Templates.all(store)) {
            mapping = template.fits(grids) ? mapping.and(template.mapping()) : mapping;
        }
        return mapping;
    }

    @Override
    public void read(Source source, Intake intake) throws IOException, Refusal {
        List<Grid> grids = intake.grids();
        Mapping mapping = Mapping.NONE;
        for (Template template : Templates.all(intake.batch())) {
            if (template.fits(grids)) {
                mapping = mapping.and(template.mapping());
                intake.finding(Finding.info(
                        Place.file(source.fileName()), Text.of("logistics.reading.template", template.name())));
            }
        }
        mapping = mapping.and(answers(source));
        Reading reading = new Recogniser(Wording.words()).read(source.fileName(), grids, mapping);
        if (reading.rates().isEmpty()) {
            throw refusal(source.fileName(), reading);
        }
        findings(reading, grids, intake);
        new TariffWriter(source, carrier(source, mapping), intake).write(reading);
    }

    private static Mapping answers(Source source) {
        return new Mapping(source
                .answer(CURRENCY)
                .filter(answer -> !answer.isBlank())
                .flatMap(answer -> Pointing.parse(CURRENCY + "=" + answer))
                .stream()
                .toList());
    }

    /** A person's word comes first, then the sheet's own, then the file's name. */
    private static String carrier(Source source, Mapping mapping) {
        Optional<String> said = source.answer(CARRIER).map(String::strip).filter(answer -> !answer.isEmpty());
        return said.or(() -> mapping.said(CARRIER))
                .or(() -> CarrierName.inFile(source.fileName()))
                .orElse(source.fileName());
    }

    private static Refusal refusal(String file, Reading reading) {
        return reading.findings().stream()
                .filter(Finding::needsAttention)
                .max((one, other) -> one.severity().compareTo(other.severity()))
                .map(finding ->
                        new Refusal(Text.of("logistics.reading.refused", file, finding.message(), finding.remedy())))
                .orElseGet(() -> new Refusal(Text.of("logistics.reading.nothing", file)));
    }

    /** The first error of a row rejects it; what else was found is said beside. */
    private static void findings(Reading reading, List<Grid> grids, Intake intake) {
        Set<String> rejected = new HashSet<>();
        for (Finding finding : reading.findings()) {
            Place place = finding.place();
            boolean error = finding.severity() == Severity.ERROR && place.row() > 0;
            if (error && rejected.add(place.sheet() + "!" + place.row())) {
                intake.rejected(raw(grids, place), finding);
            } else {
                intake.finding(finding);
            }
        }
    }

    private static String raw(List<Grid> grids, Place place) {
        return grids.stream()
                .filter(grid -> grid.sheet().equals(place.sheet())
                        && place.row() <= grid.rows().size())
                .findFirst()
                .map(grid -> String.join("\t", grid.rows().get((int) place.row() - 1)))
                .orElse("");
    }
}
