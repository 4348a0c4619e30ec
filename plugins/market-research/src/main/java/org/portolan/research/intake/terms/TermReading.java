package org.portolan.research.intake.terms;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;
import org.portolan.research.intake.FileFacts;
import org.portolan.research.intake.JsonLine;
import org.portolan.research.intake.ReportBook;
import org.portolan.research.model.products.Amount;
import org.portolan.research.model.terms.SearchTerm;

/** One reading of one report of search terms. Made for each import, since it remembers the last day that rows name. */
final class TermReading implements TableFormat<SearchTerm> {

    private final TermLayout layout;
    private Optional<LocalDate> last = Optional.empty();
    private String product = "";
    private long written;

    private TermReading(TermLayout layout) {
        this.layout = layout;
    }

    /** Read a file of this layout. */
    static void run(TermLayout layout, Source source, Intake intake) throws IOException, Refusal {
        FileFacts facts = FileFacts.of(source);
        TermReading reading = new TermReading(layout);
        intake.table(reading);
        new ReportBook(
                        layout.id(),
                        facts.marketplace(),
                        reading.subject(facts),
                        facts.metadata().period().ending(reading.last).ending(facts.day()))
                .close(intake, facts, reading.written);
    }

    private String subject(FileFacts facts) {
        String named = facts.metadata().subject();
        String niche = facts.metadata().niche();
        String asins = String.join(" ", facts.asins());
        return !named.isEmpty() ? named : !niche.isEmpty() ? niche : !product.isEmpty() ? product : asins;
    }

    @Override
    public String id() {
        return layout.id();
    }

    @Override
    public Header header() {
        return layout.header();
    }

    @Override
    public Optional<SearchTerm> row(Row row) {
        String term = row.required("term");
        JsonLine details = new JsonLine();
        for (String field : layout.details()) {
            number(row, field)
                    .ifPresentOrElse(
                            number -> details.number(field, number), () -> details.text(field, row.text(field)));
        }
        TermCells.products(row).forEach((asin, share) -> details.number(asin, share));
        row.date("reporting_date")
                .filter(day -> last.isEmpty() || day.isAfter(last.get()))
                .ifPresent(day -> last = Optional.of(day));
        product = product.isEmpty() ? row.text("asin") : product;
        Optional<BigDecimal> growth = share(row, "growth");
        Optional<BigDecimal> clicks = share(row, "click_share");
        Optional<BigDecimal> conversion = share(row, "conversion");
        return row.rejected()
                ? Optional.empty()
                : Optional.of(new SearchTerm(
                        term,
                        number(row, "rank").map(BigDecimal::longValue),
                        number(row, "volume"),
                        growth,
                        clicks,
                        conversion,
                        details.line()));
    }

    /** A number; texts such as {@code >306} and {@code 1,2} stay texts of the details. */
    private static Optional<BigDecimal> number(Row row, String field) {
        String text = row.text(field);
        Optional<Amount> amount = text.isEmpty() ? Optional.empty() : Amount.read(text);
        if (amount.isEmpty() || text.startsWith("B0")) {
            return Optional.empty();
        }
        return amount.get().plain()
                ? row.decimal(field)
                : text.matches("[<>]?[\\d.,+kKmM万]+") ? Optional.of(amount.get().value()) : Optional.empty();
    }

    private Optional<BigDecimal> share(Row row, String field) {
        boolean sign = row.text(field).endsWith("%");
        return number(row, field).map(value -> layout.percents() && !sign ? value.movePointLeft(2) : value);
    }

    @Override
    public Writer<SearchTerm> writer(Batch batch, Source source) {
        TermWriter writer = new TermWriter(batch);
        return (row, term) -> {
            written++;
            writer.write(row.number(), term);
        };
    }
}
