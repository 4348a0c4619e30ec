package org.portolan.research.intake.traffic;

import java.io.IOException;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;
import org.portolan.research.intake.FileFacts;
import org.portolan.research.intake.ReportBook;

/** One reading of one Search Catalog Performance. Made for each import, since it counts what it wrote. */
final class CatalogReading implements TableFormat<Shown> {

    private final String id;
    private final FileFacts facts;
    private long written;

    private CatalogReading(String id, FileFacts facts) {
        this.id = id;
        this.facts = facts;
    }

    static void run(String id, Source source, Intake intake) throws IOException, Refusal {
        FileFacts facts = FileFacts.of(source);
        CatalogReading reading = new CatalogReading(id, facts);
        intake.table(reading);
        new ReportBook(
                        id,
                        facts.marketplace(),
                        facts.metadata().subject(),
                        facts.metadata().period().ending(facts.day()))
                .close(intake, facts, reading.written);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Header header() {
        return SearchCatalogPerformance.HEADER;
    }

    @Override
    public Optional<Shown> row(Row row) {
        Shown shown = new Shown(
                row.required("product"),
                row.text("title"),
                row.text("category"),
                row.decimal("impressions"),
                row.decimal("clicks"),
                row.decimal("cart_adds"),
                row.decimal("purchases"));
        return row.rejected() ? Optional.empty() : Optional.of(shown);
    }

    @Override
    public Writer<Shown> writer(Batch batch, Source source) {
        Batch.Rows rows = batch.rows(
                "research_catalog",
                "marketplace",
                "product_id",
                "title",
                "category",
                "impressions",
                "clicks",
                "cart_adds",
                "purchases");
        return (row, shown) -> {
            written++;
            rows.add(
                    row.number(),
                    facts.marketplace(),
                    shown.product(),
                    shown.title(),
                    shown.category(),
                    shown.impressions().orElse(null),
                    shown.clicks().orElse(null),
                    shown.cartAdds().orElse(null),
                    shown.purchases().orElse(null));
        };
    }
}
