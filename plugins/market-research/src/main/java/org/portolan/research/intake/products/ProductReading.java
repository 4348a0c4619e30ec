package org.portolan.research.intake.products;

import java.io.IOException;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;
import org.portolan.research.intake.FileFacts;
import org.portolan.research.intake.ReportBook;
import org.portolan.research.model.products.Product;

/** One reading of one table of products. Made for each import, so that it can remember what the file's columns are. */
final class ProductReading implements TableFormat<Product> {

    private final ProductLayout layout;
    private final ColumnNames names;
    private final ProductReader reader;
    private final ProductWriter writer;
    private String marketplace = "";
    private String last = "";

    private ProductReading(ProductLayout layout, FileFacts facts, ProductWriter writer) {
        this.layout = layout;
        this.names = new ColumnNames(layout.columns());
        this.reader = new ProductReader(layout, facts);
        this.writer = writer;
    }

    /** Read a file of this layout. */
    static void run(ProductLayout layout, Source source, Intake intake) throws IOException, Refusal {
        FileFacts facts = FileFacts.of(source);
        String search = source.answer("search").orElse(facts.metadata().niche());
        ProductWriter writer = new ProductWriter(intake.batch(), layout.source(), search, facts);
        ProductReading reading = new ProductReading(layout, facts, writer);
        intake.table(reading);
        new ReportBook(
                        layout.id(),
                        reading.marketplace,
                        search,
                        facts.metadata().period().ending(facts.day()))
                .close(intake, facts, writer.written());
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
    public Optional<Product> row(Row row) {
        RowCells cells = new RowCells(row, names);
        Optional<String> id = ProductId.of(cells);
        if (id.isEmpty()) {
            row.reject(
                    "",
                    Text.of("research.reject.product", String.valueOf(row.number())),
                    Text.of("research.reject.product.remedy"));
            return Optional.empty();
        }
        last = reader.marketplace(cells);
        marketplace = marketplace.isEmpty() ? last : marketplace;
        return Optional.of(reader.read(cells, id.get(), last));
    }

    @Override
    public Writer<Product> writer(Batch batch, Source source) {
        // The row that is written is the one that was read last.
        return (row, product) -> writer.write(row.number(), last, product);
    }
}
