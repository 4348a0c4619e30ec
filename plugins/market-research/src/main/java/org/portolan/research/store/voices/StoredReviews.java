package org.portolan.research.store.voices;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.api.report.Place;
import org.portolan.api.store.Store;
import org.portolan.research.model.voices.LanguageGuess;
import org.portolan.research.model.voices.Review;
import org.portolan.research.model.voices.Voice;

/** Reads what buyers wrote. Never called on the event thread. */
public final class StoredReviews {

    private StoredReviews() {}

    /** Everything, in order of import and row. */
    public static List<Voice> all(Store store) {
        return store.read(handle -> handle.createQuery("SELECT * FROM research_review ORDER BY import_id, rowid")
                .setFetchSize(1000)
                .map((row, context) -> voice(row))
                .list());
    }

    private static Voice voice(ResultSet row) throws SQLException {
        Review review = new Review(
                Review.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString("review_id")),
                new LanguageGuess(row.getString("language"), Double.parseDouble(row.getString("confidence"))),
                row.getString("product"),
                row.getString("product_name"),
                row.getString("variation"),
                row.getString("category"),
                Optional.ofNullable(row.getString("written")).map(LocalDate::parse),
                Optional.ofNullable(row.getString("stars")).map(BigDecimal::new),
                flag(row, "positive"),
                flag(row, "verified"),
                row.getString("title"),
                row.getString("body"));
        Place place = Place.row(row.getString("file"), row.getString("sheet"), row.getLong("row_no"));
        return new Voice(review, row.getString("import_id"), place);
    }

    private static Optional<Boolean> flag(ResultSet row, String column) throws SQLException {
        @Nullable Object value = row.getObject(column);
        return value == null ? Optional.empty() : Optional.of(row.getInt(column) == 1);
    }
}
