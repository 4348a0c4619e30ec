package org.portolan.research.store.voices;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.api.store.Batch;
import org.portolan.research.model.voices.Review;

/** Writes reviews of one file into a batch. */
public final class ReviewRows {

    private final Batch.Rows rows;
    private final String file;
    private final String product;

    private ReviewRows(Batch.Rows rows, String file, String product) {
        this.rows = rows;
        this.file = file;
        this.product = product;
    }

    /**
     * Begin.
     *
     * @param product what a review is about that names no product
     */
    public static ReviewRows of(Batch batch, String file, String product) {
        return new ReviewRows(
                batch.rows(
                        "research_review",
                        "file",
                        "sheet",
                        "kind",
                        "review_id",
                        "language",
                        "confidence",
                        "product",
                        "product_name",
                        "variation",
                        "category",
                        "written",
                        "stars",
                        "positive",
                        "verified",
                        "title",
                        "body"),
                file,
                product);
    }

    public void add(long row, String sheet, Review review) {
        rows.add(
                row,
                file,
                sheet,
                review.kind().name().toLowerCase(Locale.ROOT),
                review.id().orElse(null),
                review.language().language(),
                String.format(Locale.ROOT, "%.2f", review.language().confidence()),
                review.product().isEmpty() ? product : review.product(),
                review.productName(),
                review.variation(),
                review.category(),
                review.written().map(LocalDate::toString).orElse(null),
                review.stars().orElse(null),
                flag(review.positive()),
                flag(review.verified()),
                review.title(),
                review.body());
    }

    private static @Nullable Integer flag(Optional<Boolean> flag) {
        return flag.map(yes -> yes ? 1 : 0).orElse(null);
    }
}
