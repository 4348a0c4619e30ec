package org.portolan.research.intake.voices;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;
import org.portolan.research.model.voices.Review;
import org.portolan.research.store.voices.ReviewRows;
import org.portolan.research.store.voices.WordLists;

/**
 * Reviews, or questions of buyers, one a row: Amazon scrapes, Helium 10's and other downloaders, Shopee, Lazada, Tokopedia
 * and Chinese seller centres, labelled data sets; recognised by the column that holds the words.
 */
public final class ReviewTable implements TableFormat<Review> {

    private static final Pattern ASIN = Pattern.compile("(?<![A-Z0-9])(B0[A-Z0-9]{8})(?![A-Z0-9])");

    /** Made when the first row is read, not when the plugin is loaded. */
    private static final class Reading {
        static final ReviewRow ROW = new ReviewRow(WordLists.languages());
    }

    @Override
    public String id() {
        return "research.reviews";
    }

    @Override
    public Header header() {
        return ReviewHeader.COLUMNS;
    }

    @Override
    public Recognition recognise(Sample sample) {
        return ReviewSigns.in(sample);
    }

    @Override
    public Optional<Review> row(Row row) {
        return Reading.ROW.read(row);
    }

    /** A review that names no product is about the ASIN in the file's name, else about what the file is named after. */
    @Override
    public Writer<Review> writer(Batch batch, Source source) {
        ReviewRows rows = ReviewRows.of(batch, source.fileName(), named(source.fileName()));
        return (row, review) -> rows.add(row.number(), row.sheet(), review);
    }

    private static String named(String fileName) {
        Matcher asin = ASIN.matcher(fileName);
        return asin.find() ? asin.group(1) : fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    }
}
