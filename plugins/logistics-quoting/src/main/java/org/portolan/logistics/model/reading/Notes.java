package org.portolan.logistics.model.reading;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.Surcharge;

/** Reads all that stands outside of a sheet's tables; what it does not understand becomes a finding. */
final class Notes {

    private static final Set<Role> NAMES = Set.of(Role.NAME, Role.CODE, Role.CARRIER);
    private static final int LONGEST_TITLE = 60;

    private final Page page;
    private final String file;
    private final Vocabulary words;
    private final NoteText text;
    private final List<Finding> findings;
    private final List<Statement> statements = new ArrayList<>();
    private final List<SheetSurcharge> surcharges = new ArrayList<>();
    private final List<Statement> titles = new ArrayList<>();
    private final List<NoteRead> read = new ArrayList<>();

    Notes(Page page, String file, Vocabulary words, List<Finding> findings) {
        this.page = page;
        this.file = file;
        this.words = words;
        this.text = new NoteText(words, file);
        this.findings = findings;
    }

    /** A surcharge and where it stands. */
    record SheetSurcharge(Surcharge surcharge, Optional<Currency> currency, Spot spot) {}

    List<Statement> statements() {
        return statements;
    }

    List<SheetSurcharge> surcharges() {
        return surcharges;
    }

    /** What could be the name of what the sheet sells; of one row, the first. */
    List<Statement> titles() {
        return titles;
    }

    List<NoteRead> read() {
        return read;
    }

    /**
     * Read the rows that no table uses.
     *
     * @param used rows of headers and data
     * @param firstHeader the first row of the first table; what stands above it may be a title
     */
    void read(Set<Integer> used, int firstHeader) {
        for (int row = 1; row <= page.rows(); row++) {
            if (!used.contains(row)) {
                row(row, row < firstHeader);
            }
        }
    }

    private void row(int row, boolean above) {
        Set<Integer> values = new HashSet<>();
        for (int column = 1; column <= page.width(); column++) {
            String cell = page.own(row, column);
            if (cell.isEmpty() || values.contains(column)) {
                continue;
            }
            Spot spot = page.spot(row, column);
            int beside = beside(row, column);
            List<Statement> pair = cell.length() > 30 || beside == 0 || isListHeader(row, column, beside)
                    ? List.of()
                    : text.label(cell.replaceAll("[:\\s]+$", ""), page.own(row, beside), spot);
            if (!pair.isEmpty()) {
                statements.addAll(pair);
                values.add(beside);
                pair.forEach(one -> read.add(NoteRead.of(one, cell + " " + page.own(row, beside))));
            } else {
                cell(cell, spot, above);
            }
        }
    }

    /** 产品名称 beside 页签, over a row of both: what a list of services calls its columns, and no label with its value. */
    private boolean isListHeader(int row, int column, int beside) {
        String cell = page.own(row, column);
        String below = row == page.rows() ? "" : page.own(row + 1, column);
        return !cell.endsWith(":")
                && words.role(cell).filter(NAMES::contains).isPresent()
                && !below.isEmpty()
                && !below.contains(":")
                && words.role(below).isEmpty()
                && !page.own(row + 1, beside).isEmpty();
    }

    private int beside(int row, int column) {
        for (int next = column + 1; next <= Math.min(column + 3, page.width()); next++) {
            if (!page.own(row, next).isEmpty()) {
                return next;
            }
        }
        return 0;
    }

    private void cell(String cell, Spot spot, boolean above) {
        if (above
                && !cell.contains("\n")
                && cell.length() <= LONGEST_TITLE
                && titles.isEmpty()
                && text.labels(cell, spot).isEmpty()) {
            title(cell, spot);
            return;
        }
        for (String sentence : NoteText.sentences(cell)) {
            sentence(sentence, spot);
        }
    }

    /** A title names the service, and often the goods, the currency and the day. */
    private void title(String cell, Spot spot) {
        NoteText.Read said = text.read(cell, spot);
        boolean onlyTerms = !said.isEmpty()
                && said.statements().stream()
                        .anyMatch(one -> one.topic() == Topic.STEP
                                || one.topic() == Topic.VOLUMETRIC
                                || one.topic() == Topic.PRICE);
        statements.addAll(said.statements());
        said.statements().forEach(one -> read.add(NoteRead.of(one, cell)));
        said.surcharge().ifPresent(surcharge -> add(surcharge, cell, spot));
        if (onlyTerms || said.surcharge().isPresent()) {
            return;
        }
        titles.add(new Statement(Topic.NAME, page.raw(spot.row(), spot.column()).strip(), spot));
        if (said.statements().stream().noneMatch(one -> one.topic() == Topic.CARGO)) {
            NoteText.cargo(cell).ifPresent(cargo -> statements.add(new Statement(Topic.CARGO, cargo, spot)));
        }
        if (said.statements().stream().noneMatch(one -> one.topic() == Topic.CURRENCY)) {
            MoneyWords.only(cell)
                    .ifPresent(money -> statements.add(new Statement(Topic.CURRENCY, money.getCurrencyCode(), spot)));
        }
        read.add(new NoteRead(spot, cell, "title", Plain.line(cell), true));
    }

    private void sentence(String sentence, Spot spot) {
        if (isZone(sentence, spot) || words.role(sentence).isPresent()) {
            return;
        }
        NoteText.Read said = text.read(sentence, spot);
        statements.addAll(said.statements());
        said.statements().forEach(one -> read.add(NoteRead.of(one, sentence)));
        said.surcharge().ifPresent(surcharge -> add(surcharge, sentence, spot));
        if (CargoText.refusesPureBatteries(sentence)
                && said.statements().stream()
                        .anyMatch(
                                one -> one.topic() == Topic.CARGO && one.value().contains("battery"))) {
            findings.add(Finding.warning(
                    spot.in(file),
                    Text.of("logistics.reading.pure-battery", spot.toString(), sentence),
                    Text.of("logistics.reading.pure-battery.remedy")));
        }
        if (said.isEmpty()) {
            read.add(new NoteRead(spot, sentence, "", "", false));
            Text message = Text.of("logistics.reading.note", spot.toString(), sentence);
            boolean costs = sentence.matches("(?s).*(?:[\\d%$€£¥]|元|费|fee|charge).*");
            findings.add(
                    costs
                            ? Finding.warning(spot.in(file), message, Text.of("logistics.reading.note.remedy"))
                            : Finding.info(spot.in(file), message));
        }
    }

    /** {@code Zone 1: US, CA} is read where zones are. */
    private boolean isZone(String sentence, Spot spot) {
        return ZoneBook.line(sentence, words.destinations()).isPresent()
                || ZoneBook.row(page, spot.row(), words.destinations()).isPresent();
    }

    private void add(SurchargeText.Read said, String sentence, Spot spot) {
        if (said.surcharge().isEmpty()) {
            read.add(new NoteRead(spot, sentence, "surcharge", "", false));
            findings.add(Finding.warning(
                    spot.in(file),
                    Text.of("logistics.reading.surcharge.open", spot.toString(), sentence),
                    Text.of("logistics.reading.surcharge.open.remedy")));
            return;
        }
        Surcharge surcharge = said.surcharge().get();
        surcharges.add(new SheetSurcharge(surcharge, said.currency(), spot));
        String notation = surcharge.kind().key() + ": " + surcharge.reckoning();
        read.add(
                new NoteRead(spot, sentence, "surcharge", notation, said.doubt().isEmpty()));
        if (!said.doubt().isEmpty()) {
            findings.add(Finding.warning(
                    spot.in(file),
                    Text.of("logistics.reading.surcharge.doubt", spot.toString(), sentence, notation, said.doubt()),
                    Text.of("logistics.reading.surcharge.doubt.remedy")));
        }
    }
}
