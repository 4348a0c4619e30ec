package org.portolan.research.model.voices;

import org.portolan.api.report.Place;

/**
 * A review and where it came from.
 *
 * @param importId the import that brought it
 */
public record Voice(Review review, String importId, Place place) {

    public Voice in(LanguageGuess language) {
        return new Voice(review.in(language), importId, place);
    }
}
