package org.portolan.research.model.voices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one buyer wrote, or only rated.
 *
 * @param kind a review, or a question asked before buying
 * @param id the platform's own, where the file says it
 * @param language recognised, or as the file says
 * @param product what it is about: ASIN, the platform's number, a name
 * @param productName empty where the file has only one of both
 * @param stars of five; empty where there are none
 * @param positive whether a label of the file calls it praise
 * @param body may be empty where stars or a label stand alone
 */
public record Review(
        Kind kind,
        Optional<String> id,
        LanguageGuess language,
        String product,
        String productName,
        String variation,
        String category,
        Optional<LocalDate> written,
        Optional<BigDecimal> stars,
        Optional<Boolean> positive,
        Optional<Boolean> verified,
        String title,
        String body) {

    private static final BigDecimal PRAISE = BigDecimal.valueOf(4);
    private static final BigDecimal BLAME = BigDecimal.valueOf(2);

    public Review {
        stars.filter(given -> given.signum() <= 0 || given.compareTo(Stars.MOST) > 0)
                .ifPresent(given -> {
                    throw new IllegalArgumentException("stars lie above 0 and up to 5, and are not " + given);
                });
    }

    /** What it is. */
    public enum Kind {
        REVIEW,
        QUESTION
    }

    /** Title and text, as a person reads them. */
    public String text() {
        return title.isEmpty() ? body : body.isEmpty() ? title : title + "\n" + body;
    }

    /**
     * Whether the buyer praised: four stars and more do, two and fewer do not. Stars come before a label, and three stars
     * are neither.
     */
    public Optional<Boolean> praise() {
        if (stars.isEmpty()) {
            return positive;
        }
        if (stars.get().compareTo(PRAISE) >= 0) {
            return Optional.of(true);
        }
        return stars.get().compareTo(BLAME) <= 0 ? Optional.of(false) : Optional.empty();
    }

    public Review in(LanguageGuess other) {
        return new Review(
                kind,
                id,
                other,
                product,
                productName,
                variation,
                category,
                written,
                stars,
                positive,
                verified,
                title,
                body);
    }
}
