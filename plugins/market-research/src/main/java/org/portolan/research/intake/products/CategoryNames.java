package org.portolan.research.intake.products;

import static org.portolan.api.intake.Header.Field.required;

import java.util.Optional;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;

/** What a platform's categories are called in English: a list beside a catalogue. */
public final class CategoryNames implements TableFormat<CategoryNames.Name> {

    private static final Header HEADER = Header.of(
            required("product_category_name", "category", "category_name"),
            required("product_category_name_english", "category_english", "category_name_english"));

    /** One category by its own name and in English. */
    public record Name(String category, String english) {}

    @Override
    public String id() {
        return "research.category-names";
    }

    @Override
    public Header header() {
        return HEADER;
    }

    @Override
    public Optional<Name> row(Row row) {
        Name name = new Name(row.required("product_category_name"), row.required("product_category_name_english"));
        return row.rejected() ? Optional.empty() : Optional.of(name);
    }

    @Override
    public Writer<Name> writer(Batch batch, Source source) {
        Batch.Rows rows = batch.rows("research_category_name", "category", "english");
        return (row, name) -> rows.add(row.number(), name.category(), name.english());
    }
}
